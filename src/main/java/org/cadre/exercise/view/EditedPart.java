package org.cadre.exercise.view;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.text.Language;

/** Something of a script that has a form of its own. */
interface EditedPart {

    /** In addresses and texts. */
    String key();

    /** Where it is shown. */
    String page();

    /**
     * Declares the inputs.
     *
     * @param id empty for a new one
     */
    void show(PartForm form, ExerciseDesign script, String id);

    /**
     * The script with what was typed.
     *
     * @param id empty for a new one
     */
    ExerciseDesign change(ExerciseDesign script, String id, Typed typed);

    /** What it is called now. */
    String title(ExerciseDesign script, String id, Language language);
}
