package org.cadre.afteraction;

import jakarta.inject.Inject;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunOutlooks;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads what lies before a mentor. */
@UseCase
public class DeskQueries {

    private static final int MOST = 200;

    /** What is over comes last, and of that the latest first. */
    private static final Comparator<DeskRun> ORDER =
            Comparator.comparing(DeskRun::isOver)
                    .thenComparing(row -> row.state() != DeskRun.State.RUNNING)
                    .thenComparing(DeskQueries::time);

    @Inject DeskRepository desk;
    @Inject RunOutlooks runs;
    @Inject ActionRows rows;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Over all programmes of the actor; in as many statements for many runs as for one. */
    @Allowed(Role.MENTOR)
    public Desk get() {
        var over = runs.over();
        var exercises = exercises(over);
        var actions = actions(over);
        var mine = actions.stream().filter(ActionRow::mine).toList();
        var toVerify = actions.stream().filter(row -> !row.mine()).toList();
        var zone = current.get().zone();
        return new Desk(
                FirstThing.of(exercises, mine, toVerify, clock.now()),
                DeskDay.week(clock.today(zone), zone, exercises, mine),
                exercises,
                mine,
                toVerify);
    }

    private List<DeskRun> exercises(List<RunId> over) {
        var reports = desk.mapLatest(over);
        var person = current.get().personId();
        return runs.list(over.stream().filter(run -> !isFinal(reports, run)).toList()).stream()
                .map(run -> DeskRun.of(run, reports.get(run.id()), person))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isFinal(Map<RunId, LatestReport> reports, RunId run) {
        return reports.containsKey(run) && reports.get(run).state() == ReportState.FINAL;
    }

    private static long time(DeskRun row) {
        long seconds = row.run().plannedFor().getEpochSecond();
        return row.isOver() ? -seconds : seconds;
    }

    private List<ActionRow> actions(List<RunId> over) {
        return rows.rows(desk.listActions(new PersonId(current.get().personId()), over, MOST));
    }
}
