package org.cadre.progress;

import org.cadre.catalogue.LessonRow;
import org.cadre.catalogue.ModuleRow;

import java.util.List;

/** The own notes in one module version, in the order of its lessons. */
public record NotesOfModule(ModuleRow module, List<InLesson> notes) {

    public NotesOfModule {
        notes = List.copyOf(notes);
    }

    /** A note with the lesson in which it stands. */
    public record InLesson(LessonRow lesson, NoteRow note) {}
}
