package org.cadre.scenario;

import org.cadre.text.LocalizedText;

import java.util.List;

/**
 * How well something is done, from 0 to 4.
 *
 * @param objective its id
 * @param anchors what each level looks like, five texts from 0 up
 * @param critical whether a 0 makes the objective U
 */
public record RubricCriterion(
        String id,
        String objective,
        LocalizedText text,
        List<LocalizedText> anchors,
        boolean critical) {

    public static final int LEVELS = 5;

    public RubricCriterion {
        anchors = List.copyOf(anchors);
    }
}
