package org.cadre.exerciserun;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;

import java.util.List;

/**
 * What control can note by hand.
 *
 * @param labs ids of the labs of the script
 * @param exhibits of the script
 * @param holders roles and personas
 */
public record HandChoices(
        List<String> labs, List<PlayView.Choice> exhibits, List<PlayView.Choice> holders) {

    static List<String> labs(ExerciseDesign script) {
        return script.exhibits().stream()
                .filter(exhibit -> exhibit.source() == Exhibit.Source.LAB)
                .map(Exhibit::labId)
                .distinct()
                .toList();
    }
}
