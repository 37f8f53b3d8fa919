package org.cadre.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.Stale;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person wrote beside a block of a lesson, for nobody else. A removed note is kept for a
 * day, so that it can be brought back.
 */
@Entity
class Note {

    static final Comparator<Note> FIRST_WRITTEN_FIRST =
            Comparator.comparing((Note note) -> note.writtenAt).thenComparing(note -> note.id);

    @Id private UUID id;
    private UUID personId;
    private UUID moduleVersionId;
    private String lessonKey;
    private String blockKey;

    @Column(columnDefinition = "text")
    private String text;

    private UUID sentAs;
    private Instant writtenAt;
    private Instant changedAt;
    private @Nullable Instant removedAt;
    @Version private int version;

    protected Note() {}

    /**
     * @param sentAs made by the form, so that a note that is sent twice is one note
     */
    Note(
            PersonId person,
            ModuleVersionId module,
            String lesson,
            String block,
            String text,
            UUID sentAs,
            Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.moduleVersionId = module.id();
        this.lessonKey = lesson;
        this.blockKey = block;
        this.text = text;
        this.sentAs = sentAs;
        this.writtenAt = at;
        this.changedAt = at;
    }

    NoteId id() {
        return new NoteId(id);
    }

    Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    /**
     * Refuses with {@link Stale} where the change began from another version of the text. A changed
     * note is there again, even if it was removed before.
     */
    void change(String newText, int seen, Instant at) {
        if (isNewerThan(newText, seen)) {
            throw new Stale();
        }
        set(newText, at);
    }

    /** Whether a change to this text from that version would overwrite another. */
    boolean isNewerThan(String newText, int seen) {
        return seen != version && !says(newText);
    }

    private boolean says(String words) {
        return text.equals(words) && removedAt == null;
    }

    private void set(String newText, Instant at) {
        if (says(newText)) {
            return;
        }
        removedAt = null;
        text = newText;
        changedAt = at;
    }

    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    void restore() {
        removedAt = null;
    }

    NoteRow row() {
        return new NoteRow(
                id(),
                new ModuleVersionId(moduleVersionId),
                lessonKey,
                blockKey,
                text,
                changedAt,
                version);
    }
}
