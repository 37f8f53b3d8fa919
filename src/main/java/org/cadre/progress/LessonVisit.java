package org.cadre.progress;

import java.util.LinkedHashMap;
import java.util.List;

/** What a reader brings to one lesson: how far the module is read, and the own notes. */
public record LessonVisit(LessonsRead read, List<NoteRow> notes) {

    public LessonVisit {
        notes = List.copyOf(notes);
    }

    /**
     * @param rows a start, one lesson or null, a note of this lesson or null in each
     */
    static LessonVisit of(List<Object[]> rows) {
        var notes = new LinkedHashMap<NoteId, NoteRow>();
        for (var row : rows) {
            if (row[2] instanceof Note note) {
                notes.put(note.id(), note.row());
            }
        }
        return new LessonVisit(LessonsRead.of(rows), List.copyOf(notes.values()));
    }
}
