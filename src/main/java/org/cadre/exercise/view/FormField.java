package org.cadre.exercise.view;

import jakarta.faces.model.SelectItem;

import org.cadre.text.Language;

import java.util.List;

/**
 * One input of the form of a part.
 *
 * @param id of the input, by which what was typed is read
 * @param hint empty for none
 * @param options of a {@link Kind#CHOICE} or {@link Kind#CHOICES}
 * @param language of the text that belongs there
 */
public record FormField(
        String id,
        Kind kind,
        String label,
        String hint,
        boolean required,
        List<SelectItem> options,
        Language language) {

    /** How it is asked for. */
    public enum Kind {
        LINE,
        TEXT,
        CHOICE,
        CHOICES,
        TICK
    }

    public FormField {
        options = List.copyOf(options);
    }
}
