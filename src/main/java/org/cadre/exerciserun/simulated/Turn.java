package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.TeamRole;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose it is to act for a team: who has the role that is meant, else who leads, else who came
 * first. Of several who have it a person comes first, and what is a person's is left to the person.
 */
final class Turn {

    private final ExerciseDesign script;

    Turn(ExerciseDesign script) {
        this.script = script;
    }

    /** Among those whom an inject reached. */
    Optional<Place> of(Side side, Inject inject, Predicate<TeamRole> meant) {
        return of(side, meant, place -> Addressing.reachesRole(script, inject, place.role()));
    }

    Optional<Place> of(Side side, Predicate<TeamRole> meant) {
        return of(side, meant, place -> true);
    }

    private Optional<Place> of(Side side, Predicate<TeamRole> meant, Predicate<Place> may) {
        return side.places().stream()
                .filter(may)
                .min(
                        Comparator.comparing((Place place) -> !is(place, meant))
                                .thenComparing(place -> !is(place, TeamRole::lead))
                                .thenComparing(Place::isSimulated))
                .filter(Place::isSimulated);
    }

    private boolean is(Place place, Predicate<TeamRole> meant) {
        return script.role(place.role()).filter(meant).isPresent();
    }
}
