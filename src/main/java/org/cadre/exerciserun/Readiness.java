package org.cadre.exerciserun;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;

import java.util.ArrayList;
import java.util.List;

/** Whether teams and staff are enough to begin. */
final class Readiness {

    private final ExerciseDesign script;
    private final Cast cast;
    private final List<ReadinessFinding> findings = new ArrayList<>();

    private Readiness(ExerciseDesign script, Cast cast) {
        this.script = script;
        this.cast = cast;
    }

    static List<ReadinessFinding> of(ExerciseDesign script, Cast cast) {
        var readiness = new Readiness(script, cast);
        readiness.checkStaff();
        cast.teams().forEach(readiness::checkTeam);
        return List.copyOf(readiness.findings);
    }

    private void checkStaff() {
        if (cast.staff().stream().noneMatch(staff -> staff.duty() == StaffDuty.DIRECTOR)) {
            add(ReadinessFinding.What.NO_DIRECTOR, "", true);
        }
        if (cast.staff().stream().noneMatch(staff -> staff.duty().evaluates())) {
            add(ReadinessFinding.What.NO_EVALUATOR, "", false);
        }
        if (!script.personas().isEmpty()
                && cast.staff().stream().noneMatch(staff -> staff.duty().isControl())) {
            add(ReadinessFinding.What.NO_SIMULATION_CELL, "", false);
        }
    }

    private void checkTeam(RunTeam filled) {
        var team = script.team(filled.key()).orElseThrow();
        var seats = cast.seatsOf(filled.id());
        if (seats.size() < team.seatsFrom()) {
            add(ReadinessFinding.What.TEAM_TOO_SMALL, filled.name(), true);
        } else if (seats.size() > team.seatsTo()) {
            add(ReadinessFinding.What.TEAM_TOO_LARGE, filled.name(), true);
        }
        if (!script.languages().contains(filled.language())) {
            add(ReadinessFinding.What.TEAM_LANGUAGE_MISSING, filled.name(), false);
        }
        rolesOf(team).forEach(role -> checkRole(role, filled));
    }

    private List<TeamRole> rolesOf(Team team) {
        return script.roles().stream().filter(role -> role.team().equals(team.id())).toList();
    }

    private void checkRole(TeamRole role, RunTeam filled) {
        var empty =
                cast.seatsOf(filled.id()).stream().noneMatch(seat -> seat.role().equals(role.id()));
        if (empty) {
            var what =
                    role.lead()
                            ? ReadinessFinding.What.NO_LEAD
                            : ReadinessFinding.What.NOBODY_IN_ROLE;
            add(what, role.name().in(filled.language()), role.lead());
        }
    }

    private void add(ReadinessFinding.What what, String name, boolean stops) {
        findings.add(new ReadinessFinding(what, name, stops));
    }
}
