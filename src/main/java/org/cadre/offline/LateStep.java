package org.cadre.offline;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.progress.NoteId;

import java.util.Map;

/** What a person did in a lesson without a network. */
public sealed interface LateStep {

    /** The version that is kept on the device. */
    ModuleVersionId module();

    /** A lesson is done. */
    record LessonRead(ModuleVersionId module, String lesson) implements LateStep {}

    /**
     * A knowledge check is answered.
     *
     * @param form the answer as the form of the check gives it
     * @param tries how often it had been answered as far as the device knew
     */
    record CheckGiven(
            ModuleVersionId module, String question, Map<String, String[]> form, int tries)
            implements LateStep {

        public CheckGiven {
            form = Map.copyOf(form);
        }
    }

    /** A note is written beside a block. */
    record NoteWritten(ModuleVersionId module, String lesson, String block, String text)
            implements LateStep {}

    /**
     * A note is changed.
     *
     * @param seen the version from which the change began
     * @param text with the place of the note, where it stands beside should the note be another
     */
    record NoteChanged(NoteId note, int seen, NoteWritten text) implements LateStep {

        @Override
        public ModuleVersionId module() {
            return text.module();
        }
    }
}
