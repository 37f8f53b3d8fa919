package org.cadre.progress;

import java.util.List;

/** What a reader brings to one lesson: how far the module is read, and the own notes. */
public record LessonVisit(LessonsRead read, List<NoteRow> notes) {

    public LessonVisit {
        notes = List.copyOf(notes);
    }

    /**
     * @param rows a start, a note of this lesson or null, one lesson or null in each
     */
    static LessonVisit of(List<Object[]> rows) {
        var notes =
                rows.stream()
                        .map(row -> row[1])
                        .filter(Note.class::isInstance)
                        .map(Note.class::cast)
                        .distinct()
                        .sorted(Note.FIRST_WRITTEN_FIRST)
                        .map(Note::row)
                        .toList();
        return new LessonVisit(LessonsRead.of(rows), notes);
    }
}
