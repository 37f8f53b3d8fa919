package org.cadre.afteraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.exerciserun.ExerciseRuns;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunGround;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.StaffDuty;
import org.cadre.people.PersonId;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What lies before a mentor who directs exercises of a programme. */
class DeskDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private DeskQueries desk;
    private AfterActionReports reports;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        desk = database.make(DeskQueries.class);
        reports = database.make(AfterActionReports.class);
    }

    private RunId aSignedRun() {
        var run = ground.anEndedRun();
        reports.write(run, Language.EN, "Scenes are kept well.", "Reasons are missing.");
        ground.close(run);
        reports.sign(run);
        database.flushAndClear();
        return run;
    }

    private void agree(RunId run) {
        ground.actAsMentor(ground.evaluator);
        reports.agree(run);
        database.flushAndClear();
        ground.actAs(ground.director);
    }

    private ActionId anAction(RunId run, PersonId owner, String title, ActionState... states) {
        var today = LocalDate.ofInstant(database.clock().now(), ZoneOffset.UTC);
        var finding =
                database.make(Findings.class)
                        .add(
                                run,
                                new FindingText(
                                        "o1",
                                        FindingKind.AREA,
                                        Optional.of(Severity.SERIOUS),
                                        "The team wrote what it did, not why.",
                                        "Two entries of four have no reason.",
                                        "The form has no field for it.",
                                        "",
                                        Optional.of(RootCause.EQUIPMENT),
                                        List.of()));
        var plan =
                new ActionPlan(
                        title,
                        RootCause.EQUIPMENT,
                        owner,
                        "",
                        today,
                        today.plusDays(3),
                        Means.DOCUMENT,
                        "A mentor checks five forms.");
        var id = database.make(CorrectiveActions.class).propose(finding, plan);
        for (var state : states) {
            database.make(CorrectiveActions.class).move(id, state, "", "Form F-7.");
        }
        database.flushAndClear();
        return id;
    }

    private ActionId aDoneAction(RunId run, PersonId owner, String title) {
        return anAction(
                run, owner, title, ActionState.AGREED, ActionState.IN_PROGRESS, ActionState.DONE);
    }

    @Test
    void showsWhatRunsWhatIsAheadAndWhatIsOverWithoutAFinalReport() {
        agree(aSignedRun());
        var ended = ground.anEndedRun();
        var started = ground.aStartedRun();
        var ready = ground.aReadyRun();
        var planned = ground.aPlannedRun();
        var given = ground.aPlannedRun();
        database.make(ExerciseRuns.class).cancel(given, "The cohort is away.");
        database.make(ExerciseRuns.class)
                .change(
                        planned,
                        "Operation Demo Harbour",
                        database.clock().now().plus(Duration.ofDays(2)),
                        ZoneId.of("UTC"));
        database.flushAndClear();

        var found = desk.get();

        assertThat(found.runs())
                .extracting(row -> row.run().id(), DeskRun::state)
                .containsExactly(
                        tuple(started, DeskRun.State.RUNNING),
                        tuple(ready, DeskRun.State.READY),
                        tuple(planned, DeskRun.State.NOT_READY),
                        tuple(ended, DeskRun.State.TO_WRITE));
        assertThat(found.runs().get(1).run())
                .satisfies(
                        run -> {
                            assertThat(run.people()).isEqualTo(2);
                            assertThat(run.teams()).isEqualTo(1);
                            assertThat(run.duties()).containsExactly(StaffDuty.DIRECTOR);
                            assertThat(run.lacking()).isEmpty();
                        });
        assertThat(found.runs().get(2).run().lacking()).isNotEmpty();
        assertThat(found.first()).isEqualTo(new FirstThing.OfRun(found.runs().getFirst()));
        assertThat(found.week().get(2).runs()).containsExactly(found.runs().get(2));
    }

    @Test
    void asksWhoHasNotSignedForTheSecondSignature() {
        aSignedRun();

        assertThat(desk.get().runs())
                .extracting(DeskRun::state)
                .containsExactly(DeskRun.State.SIGNED);
        ground.actAsMentor(ground.evaluator);
        assertThat(desk.get().runs())
                .extracting(DeskRun::state)
                .containsExactly(DeskRun.State.TO_SIGN);
    }

    @Test
    void showsAReportThatIsCorrectedUntilThatVersionIsFinal() {
        var run = aSignedRun();
        agree(run);
        assertThat(desk.get().runs()).isEmpty();

        reports.correct(run, "A time was wrong.");
        database.flushAndClear();

        assertThat(desk.get().runs())
                .extracting(DeskRun::state)
                .containsExactly(DeskRun.State.TO_WRITE);
    }

    @Test
    void showsOwnOpenActionsAndWhatOthersHaveDone() {
        var run = ground.anEndedRun();
        var mine = anAction(run, ground.director, "Change the form");
        aDoneAction(run, ground.director, "Print the form");
        anAction(run, ground.lead, "Teach the form");
        var done = aDoneAction(run, ground.lead, "Send the form");
        database.clock().pass(Duration.ofDays(5));

        var found = desk.get();

        assertThat(found.mine())
                .extracting(ActionRow::id, ActionRow::daysLate)
                .containsExactly(tuple(mine, 2));
        assertThat(found.toVerify()).extracting(ActionRow::id).containsExactly(done);
        assertThat(found.toVerify().getFirst().doneAt()).isPresent();
        assertThat(found.first()).isEqualTo(new FirstThing.OfAction(found.mine().getFirst()));
    }

    @Test
    void showsNothingToAMentorOfAnotherProgramme() {
        var run = ground.anEndedRun();
        ground.aReadyRun();
        aDoneAction(run, ground.lead, "Send the form");
        var elsewhere = new RunGround(database);
        elsewhere.actAs(elsewhere.director);

        var found = desk.get();

        assertThat(found.runs()).isEmpty();
        assertThat(found.mine()).isEmpty();
        assertThat(found.toVerify()).isEmpty();
        assertThat(found.first()).isEqualTo(new FirstThing.Nothing());
    }

    @Test
    void needsAsManyStatementsForSixExercisesAsForOne() {
        addOneOfEach();
        desk.get();
        int few = database.statements(desk::get);

        for (int more = 0; more < 5; more++) {
            addOneOfEach();
        }

        assertThat(database.statements(desk::get)).isEqualTo(few);
        assertThat(desk.get().runs()).hasSize(18);
    }

    private void addOneOfEach() {
        ground.aPlannedRun();
        aSignedRun();
        var run = ground.anEndedRun();
        anAction(run, ground.director, "Change the form");
        aDoneAction(run, ground.lead, "Send the form");
    }
}
