package org.cadre.exerciserun.release;

import org.cadre.scenario.Addressee;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.TeamRole;

import java.util.List;

/** Whom injects reach. One that is for several teams is an instance of its own for each. */
public final class Addressing {

    private Addressing() {}

    /** The injects that are for somebody of a team, in the order of the script. */
    public static List<Inject> injectsOf(ExerciseDesign script, String slot) {
        return script.injects().stream()
                .filter(inject -> reachesTeam(script, inject, slot))
                .toList();
    }

    public static boolean reachesTeam(ExerciseDesign script, Inject inject, String slot) {
        return inject.to().stream()
                .anyMatch(
                        to ->
                                switch (to) {
                                    case Addressee.All all -> true;
                                    case Addressee.OfTeam(var team) -> team.equals(slot);
                                    case Addressee.OfRole(var role) ->
                                            teamOf(script, role).equals(slot);
                                });
    }

    /** Whether an inject is for who has this role. */
    public static boolean reachesRole(ExerciseDesign script, Inject inject, String role) {
        return inject.to().stream()
                .anyMatch(
                        to ->
                                switch (to) {
                                    case Addressee.All all -> true;
                                    case Addressee.OfTeam(var team) ->
                                            team.equals(teamOf(script, role));
                                    case Addressee.OfRole(var one) -> one.equals(role);
                                });
    }

    private static String teamOf(ExerciseDesign script, String role) {
        return script.role(role).map(TeamRole::team).orElse("");
    }
}
