package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes of one's own beside the blocks of a lesson. They are nobody else's, whatever the role, so
 * no event tells of them. Refuses with {@link NotFound} what is no own note or no own lesson.
 */
@UseCase
public class Notes {

    static final int LONGEST = 4000;
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject NoteRepository notes;
    @Inject ProgressRepository progress;
    @Inject CatalogueQueries catalogue;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Nothing is written in the note. */
    public static final class NoteIsEmpty extends WrongValue {
        NoteIsEmpty() {
            super("text");
        }
    }

    /** The note is longer than can be kept. */
    public static final class NoteIsTooLong extends WrongValue {
        NoteIsTooLong(int length) {
            super("text", LONGEST, length);
        }
    }

    /**
     * Writes a note beside a block of a begun lesson. What is sent twice under one key is one note.
     *
     * @param sentAs made by whoever sends it
     */
    @SignedIn
    public NoteId write(
            ModuleVersionId module, String lesson, String block, String text, UUID sentAs) {
        var written = checked(text);
        var taught =
                progress.lockStart(me(), module).isPresent()
                        && catalogue.hasBlock(module, lesson, block);
        if (!taught) {
            throw new NotFound("block " + block + " of lesson " + lesson + " of " + module);
        }
        return notes.findSent(me(), sentAs)
                .map(Note::id)
                .orElseGet(() -> add(module, lesson, block, written, sentAs));
    }

    private NoteId add(
            ModuleVersionId module, String lesson, String block, String text, UUID sentAs) {
        var now = clock.now();
        if (progress.findLesson(me(), module, lesson).isEmpty()) {
            progress.add(new LessonProgress(me(), module, lesson, now));
        }
        var note = new Note(me(), module, lesson, block, text, sentAs, now);
        notes.add(note);
        return note.id();
    }

    /**
     * Changes a note. Refuses with {@link Stale} where it was changed since, for example in another
     * tab; then neither text is lost: the one is kept, the other still with the caller.
     *
     * @param seen the version from which the change began
     */
    @SignedIn
    public void change(NoteId id, String text, int seen) {
        var written = checked(text);
        get(id).change(written, seen, clock.now());
    }

    /**
     * As {@link #change}; false, and nothing is changed, where the note was changed since or is
     * gone for good.
     */
    @SignedIn
    public boolean changeUnlessNewer(NoteId id, String text, int seen) {
        var written = checked(text);
        var note = notes.lock(me(), id).filter(found -> !found.isNewerThan(written, seen));
        note.ifPresent(found -> found.change(written, seen, clock.now()));
        return note.isPresent();
    }

    /** Removes a note, which can be brought back for a day. */
    @SignedIn
    public void remove(NoteId id) {
        var now = clock.now();
        get(id).remove(now);
        notes.forgetRemoved(me(), now.minus(KEPT));
    }

    /** Brings a removed note back. */
    @SignedIn
    public void restore(NoteId id) {
        get(id).restore();
    }

    private Note get(NoteId id) {
        return notes.lock(me(), id)
                .orElseThrow(() -> new NotFound("note " + id + " of this person"));
    }

    /** With line breaks of one kind and without what no keyboard writes. */
    private static String checked(String text) {
        var written =
                Optional.ofNullable(text)
                        .orElse("")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .strip();
        if (written.isEmpty()) {
            throw new NoteIsEmpty();
        }
        int length = written.codePointCount(0, written.length());
        if (length > LONGEST) {
            throw new NoteIsTooLong(length);
        }
        return written;
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
