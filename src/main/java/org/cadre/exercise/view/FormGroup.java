package org.cadre.exercise.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Inputs that stand together.
 *
 * @param label above them; empty for the first ones, which are always seen
 */
public record FormGroup(String label, List<FormField> fields) {

    /** Begins without an input. */
    static FormGroup called(String label) {
        return new FormGroup(label, new ArrayList<>());
    }

    public boolean isFolded() {
        return !label.isEmpty();
    }
}
