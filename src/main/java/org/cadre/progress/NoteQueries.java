package org.cadre.progress;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonRow;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the own notes; those of others cannot be read by anyone. */
@UseCase
public class NoteQueries {

    @Inject NoteRepository notes;
    @Inject CatalogueQueries catalogue;
    @Inject CurrentActor current;

    /**
     * All own notes by module, in the order of the lessons.
     *
     * @param text only notes that hold it, whatever its capitals and accents; empty for all
     */
    @SignedIn
    public List<NotesOfModule> mine(String text, Language language) {
        var found = text.isBlank() ? notes.list(me()) : notes.search(me(), text.strip());
        var byModule =
                found.stream()
                        .map(Note::row)
                        .collect(
                                Collectors.groupingBy(
                                        NoteRow::module, LinkedHashMap::new, Collectors.toList()));
        var modules = catalogue.find(byModule.keySet(), language);
        var lessons = catalogue.lessons(byModule.keySet(), language);
        return byModule.entrySet().stream()
                .map(
                        of ->
                                new NotesOfModule(
                                        requireNonNull(modules.get(of.getKey())),
                                        inLessons(
                                                of.getValue(),
                                                lessons.getOrDefault(of.getKey(), List.of()))))
                .sorted(Comparator.comparing(of -> of.module().code()))
                .toList();
    }

    private static List<NotesOfModule.InLesson> inLessons(
            List<NoteRow> notes, List<LessonRow> lessons) {
        Map<String, LessonRow> byKey =
                lessons.stream().collect(Collectors.toMap(LessonRow::key, lesson -> lesson));
        return notes.stream()
                .flatMap(
                        note ->
                                Stream.ofNullable(byKey.get(note.lesson()))
                                        .map(in -> new NotesOfModule.InLesson(in, note)))
                .sorted(Comparator.comparingInt(in -> in.lesson().position()))
                .toList();
    }

    /** An own note, also one that was removed a short while ago. Refuses with {@link NotFound}. */
    @SignedIn
    public NoteRow mine(NoteId id) {
        return notes.find(me(), id)
                .map(Note::row)
                .orElseThrow(() -> new NotFound("note " + id + " of this person"));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
