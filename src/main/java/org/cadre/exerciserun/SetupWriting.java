package org.cadre.exerciserun;

import org.cadre.exerciserun.RunSetup.RoleItem;
import org.cadre.exerciserun.RunSetup.SeatItem;
import org.cadre.exerciserun.RunSetup.StaffItem;
import org.cadre.exerciserun.RunSetup.TeamItem;
import org.cadre.people.PersonId;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.TeamRole;
import org.cadre.text.Language;

import java.util.List;
import java.util.Map;

/** Writes what a planner sees. */
final class SetupWriting {

    private final ExerciseDesign script;
    private final Cast cast;
    private final Map<PersonId, String> names;
    private final Language language;

    SetupWriting(ExerciseDesign script, Cast cast, Map<PersonId, String> names, Language language) {
        this.script = script;
        this.cast = cast;
        this.names = names;
        this.language = language;
    }

    RunSetup write(
            ExerciseRun run,
            String cohortName,
            List<SeatChoice> players,
            List<SeatChoice> helpers) {
        return new RunSetup(
                run.id(),
                run.title(),
                script.title().in(language),
                script.version(),
                run.cohort().id(),
                cohortName,
                run.plannedFor(),
                run.zone(),
                run.state(),
                cast.teams().stream().map(this::team).toList(),
                cast.staff().stream().map(this::staff).toList(),
                players,
                helpers,
                script.languages(),
                Readiness.of(script, cast));
    }

    private TeamItem team(RunTeam filled) {
        var team = script.team(filled.key()).orElseThrow();
        return new TeamItem(
                filled.id(),
                filled.name(),
                team.agency().in(language),
                filled.language(),
                filled.zone(),
                team.seatsFrom(),
                team.seatsTo(),
                script.roles().stream()
                        .filter(role -> role.team().equals(team.id()))
                        .map(role -> role(role, filled))
                        .toList());
    }

    private RoleItem role(TeamRole role, RunTeam filled) {
        return new RoleItem(
                role.id(),
                role.name().in(language),
                role.lead(),
                cast.seatsOf(filled.id()).stream()
                        .filter(seat -> seat.role().equals(role.id()))
                        .map(this::seat)
                        .toList());
    }

    private SeatItem seat(RunSeat seat) {
        return new SeatItem(
                seat.id(),
                seat.person(),
                seat.person().map(person -> names.getOrDefault(person, "")).orElse(""),
                seat.extraPercent(),
                seat.manner());
    }

    private StaffItem staff(RunStaff staff) {
        return new StaffItem(
                staff.id(), staff.person(), names.getOrDefault(staff.person(), ""), staff.duty());
    }
}
