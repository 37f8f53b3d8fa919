package org.cadre.afteraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.document.Conformance;
import org.cadre.document.SpokenPdf;
import org.cadre.exerciserun.EvaluatingRuns;
import org.cadre.exerciserun.Polarity;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunGround;
import org.cadre.exerciserun.RunId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is learned of an exercise: hot wash, findings, report, corrective actions. */
class AfterActionDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private HotWashes hotWashes;
    private Findings findings;
    private AfterActionReports reports;
    private ReportQueries queries;
    private CorrectiveActions actions;
    private ActionQueries actionQueries;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        hotWashes = database.make(HotWashes.class);
        findings = database.make(Findings.class);
        reports = database.make(AfterActionReports.class);
        queries = database.make(ReportQueries.class);
        actions = database.make(CorrectiveActions.class);
        actionQueries = database.make(ActionQueries.class);
    }

    private static FindingText anArea(List<Integer> observations) {
        return new FindingText(
                "o1",
                FindingKind.AREA,
                Optional.of(Severity.SERIOUS),
                "The team wrote what it did, not why.",
                "Two entries of four have no reason.",
                "The form has no field for it.",
                "A court asks for the reason first.",
                Optional.of(RootCause.EQUIPMENT),
                observations);
    }

    private ActionPlan aPlan(PersonId owner, Means means) {
        var today = LocalDate.ofInstant(database.clock().now(), ZoneOffset.UTC);
        return new ActionPlan(
                "Add the reason to the form",
                RootCause.EQUIPMENT,
                owner,
                "",
                today,
                today.plusDays(30),
                means,
                "A mentor checks five forms.");
    }

    private int anObservation(RunId run) {
        database.make(EvaluatingRuns.class)
                .observe(
                        run,
                        ground.team(run),
                        "o1",
                        "",
                        Polarity.AREA,
                        Optional.of(RootCause.EQUIPMENT),
                        Optional.empty(),
                        "The form was signed without a reason.");
        database.flushAndClear();
        return queries.report(run).run().observed().getFirst().entry();
    }

    /** Written, closed and signed by the director. */
    private RunId aSignedRun() {
        var run = ground.anEndedRun();
        reports.write(run, Language.EN, "Scenes are kept well.", "Reasons are missing.");
        ground.close(run);
        reports.sign(run);
        database.flushAndClear();
        return run;
    }

    private ActionId anAction(RunId run, PersonId owner, Means means) {
        var id = actions.propose(findings.add(run, anArea(List.of())), aPlan(owner, means));
        database.flushAndClear();
        return id;
    }

    private void become(ActionId id, ActionState state, String evidence) {
        actions.move(id, state, "", evidence);
        database.flushAndClear();
    }

    private void done(ActionId id, String evidence) {
        become(id, ActionState.AGREED, "");
        become(id, ActionState.IN_PROGRESS, "");
        become(id, ActionState.DONE, evidence);
    }

    private long count(String table) {
        return ((Number)
                        database.em()
                                .createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                .longValue();
    }

    private List<?> notices(PersonId person, String kind) {
        database.em().flush();
        return database.em()
                .createNativeQuery(
                        "select facts from notice where person_id = ?1 and kind = ?2", String.class)
                .setParameter(1, person.id())
                .setParameter(2, kind)
                .getResultList();
    }

    @Test
    void asksEachSeatOnceAfterTheEndAndKeepsNoSeatOfAnAnonymousAnswer() {
        var run = ground.aStartedRun();
        ground.actAs(ground.lead);
        var said = new HotWash("We kept the door.", "Say who leads.", List.of(4));
        assertThatThrownBy(() -> hotWashes.give(run, said))
                .isInstanceOf(HotWashes.HotWashIsClosed.class);

        var ended = ground.anEndedRun();
        ground.actAs(ground.lead);
        hotWashes.give(ended, said);
        database.flushAndClear();

        assertThat(hotWashes.form(ended).given()).isTrue();
        assertThatThrownBy(() -> hotWashes.give(ended, said))
                .isInstanceOf(HotWashes.HotWashIsGiven.class);
        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from hot_wash_entry where seat_id is not"
                                                + " null")
                                .getSingleResult())
                .isEqualTo(0L);
        ground.actAs(ground.evaluator);
        assertThatThrownBy(() -> hotWashes.form(ended)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsNothingOfWhatFewerThanThreeSaid() {
        var run = ground.anEndedRun();
        for (var player : List.of(ground.lead, ground.examiner)) {
            ground.actAs(player);
            hotWashes.give(run, new HotWash("Quiet work.", "", List.of(5)));
        }
        database.flushAndClear();

        ground.actAs(ground.director);
        var result = queries.report(run).hotWash();

        assertThat(result.given()).isEqualTo(2);
        assertThat(result.isShown()).isFalse();
        assertThat(result.keep()).isEmpty();
        assertThat(result.answers()).isEmpty();
    }

    @Test
    void refusesAnEmptyHotWashAndScoresThatAreNone() {
        var run = ground.anEndedRun();
        ground.actAs(ground.lead);

        for (var said :
                List.of(
                        new HotWash(" ", "", List.of(0)),
                        new HotWash("Good.", "", List.of(6)),
                        new HotWash("Good.", "", List.of()),
                        new HotWash("x".repeat(2001), "", List.of(1)))) {
            assertThatThrownBy(() -> hotWashes.give(run, said))
                    .isInstanceOf(HotWashes.HotWashIsEmpty.class);
        }
        assertThat(count("hot_wash_given")).isZero();
    }

    @Test
    void writesAFindingThatNamesItsCauseAndWhatItRestsOn() {
        var run = ground.anEndedRun();
        ground.actAs(ground.evaluator);
        int seen = anObservation(run);

        findings.add(run, anArea(List.of(seen)));
        database.flushAndClear();

        var view = queries.report(run);
        assertThat(view.areas())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.number()).isEqualTo(1);
                            assertThat(item.objective()).isEqualTo("Keep a scene as it was found");
                            assertThat(item.observations()).hasSize(1);
                        });
        assertThat(view.loose()).isEmpty();
        var causeless =
                new FindingText(
                        "o1",
                        FindingKind.AREA,
                        Optional.of(Severity.MINOR),
                        "Late.",
                        "It came late.",
                        "Nobody called.",
                        "",
                        Optional.empty(),
                        List.of());
        assertThatThrownBy(() -> findings.add(run, causeless))
                .isInstanceOfSatisfying(
                        Findings.FindingIsIncomplete.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("cause"));
        assertThatThrownBy(() -> findings.add(run, anArea(List.of(seen + 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAFindingOnWhichAnActionRests() {
        var run = ground.anEndedRun();
        var finding = findings.add(run, anArea(List.of()));
        var spare = findings.add(run, anArea(List.of()));
        actions.propose(finding, aPlan(ground.lead, Means.DOCUMENT));
        database.flushAndClear();

        assertThatThrownBy(() -> findings.remove(run, finding))
                .isInstanceOf(Findings.FindingHasActions.class);
        findings.remove(run, spare);
        database.flushAndClear();

        assertThat(queries.report(run).areas()).hasSize(1);
        findings.add(run, anArea(List.of()));
        assertThat(queries.report(run).areas().getLast().number())
                .as("of a number that is free at the end")
                .isEqualTo(2);
    }

    @Test
    void signsOnlyWhatIsClosedAndComplete() {
        var run = ground.anEndedRun();
        assertThatThrownBy(() -> reports.sign(run))
                .isInstanceOf(AfterActionReports.RunIsNotClosed.class);
        ground.close(run);
        assertThatThrownBy(() -> reports.sign(run))
                .isInstanceOf(AfterActionReports.ReportIsIncomplete.class);
        reports.write(run, Language.EN, "Scenes are kept well.", "Reasons are missing.");
        ground.actAs(ground.evaluator);
        assertThatThrownBy(() -> reports.sign(run))
                .isInstanceOf(AfterActionReports.DirectorSignsFirst.class);
    }

    @Test
    void rule10BecomesFinalByASecondPersonAndCarriesTheHashOfTheFrozenLog() {
        var run = aSignedRun();
        assertThatThrownBy(() -> reports.agree(run))
                .isInstanceOf(AfterActionReports.SecondSignatureIsOwn.class);
        assertThatThrownBy(() -> findings.add(run, anArea(List.of())))
                .isInstanceOf(ReportAccess.ReportIsSigned.class);
        ground.actAs(ground.lead);
        assertThatThrownBy(() -> queries.report(run)).isInstanceOf(NotFound.class);

        var second = ground.aPerson("Ines Example");
        ground.actAsMentor(second);
        reports.agree(run);
        database.flushAndClear();

        ground.actAs(ground.lead);
        var view = queries.report(run);
        assertThat(view.state()).isEqualTo(ReportState.FINAL);
        assertThat(view.run().chain()).hasSize(64).isNotEqualTo("0".repeat(64));
        assertThat(view.may().write()).isFalse();
        assertThat(view.second().orElseThrow().name()).isEqualTo("Ines Example");
        assertThat(Conformance.findings(queries.file(run))).isEmpty();
        assertThat(SpokenPdf.text(queries.file(run)).replaceAll("\\s", ""))
                .contains(view.run().chain());
        assertThat(notices(ground.lead, "REPORT_FINAL")).hasSize(1);
        assertThat(database.events())
                .filteredOn(AfterActionEvents.ReportMoved.class::isInstance)
                .last()
                .satisfies(
                        event ->
                                assertThat(event.facts())
                                        .containsEntry("hash", view.run().chain()));
        assertThatThrownBy(() -> hotWashes.give(run, new HotWash("Good.", "", List.of(1))))
                .isInstanceOf(HotWashes.HotWashIsClosed.class);
    }

    @Test
    void isAccessibleOnPaperInArabicToo() {
        var run = ground.anEndedRun();
        ground.actAs(ground.evaluator);
        findings.add(run, anArea(List.of(anObservation(run))));
        ground.actAs(ground.director);
        reports.write(run, Language.AR, "الموقع محفوظ جيدًا.", "الأسباب ناقصة.");
        database.flushAndClear();

        assertThat(Conformance.findings(queries.file(run))).isEmpty();
    }

    @Test
    void takesASignatureBackAndCorrectsAFinalReportByANewVersion() {
        var run = aSignedRun();
        reports.takeBack(run);
        reports.write(run, Language.EN, "Scenes are kept.", "Reasons are missing.");
        reports.sign(run);
        ground.actAsMentor(ground.aPerson("Ines Example"));
        reports.agree(run);
        database.flushAndClear();
        var file = queries.file(run);
        assertThatThrownBy(() -> reports.correct(run, " "))
                .isInstanceOf(AfterActionReports.CorrectionNeedsReason.class);

        reports.correct(run, "One number was wrong.");
        database.flushAndClear();

        assertThat(queries.report(run).number()).isEqualTo(2);
        assertThat(queries.report(run).headline()).isEqualTo("Scenes are kept.");
        assertThat(queries.file(run)).as("the final version stays").isEqualTo(file);
        assertThatThrownBy(() -> reports.correct(run, "Again."))
                .isInstanceOf(AfterActionReports.NothingToSign.class);
        ground.actAs(ground.lead);
        assertThat(queries.report(run).may().see()).isFalse();
    }

    @Test
    void hidesAReportFromWhoHasNoPartInIt() {
        var run = aSignedRun();
        ground.actAs(ground.aPerson("Somebody Else"));

        assertThatThrownBy(() -> queries.report(run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.file(run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.write(run, Language.EN, "Mine.", "Mine."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> findings.add(run, anArea(List.of()))).isInstanceOf(NotFound.class);
    }

    @Test
    void rule8VerifiedNeedsEvidenceAndAnotherPersonThanTheOwner() {
        var run = ground.anEndedRun();
        var id = anAction(run, ground.director, Means.DOCUMENT);
        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.ActionIsNotDone.class);
        done(id, "");

        ground.actAs(ground.evaluator);
        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.EvidenceIsMissing.class);
        actions.move(id, ActionState.REOPENED, "Where is the form?", "");
        ground.actAs(ground.director);
        become(id, ActionState.IN_PROGRESS, "");
        become(id, ActionState.DONE, "Form 12, edition 2, on the shelf of the laboratory");
        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.OwnActionIsVerified.class);

        ground.actAs(ground.evaluator);
        actions.verify(id, "Five forms have a reason.");
        database.flushAndClear();

        var detail = actionQueries.get(id);
        assertThat(detail.row().state()).isEqualTo(ActionState.VERIFIED);
        assertThat(detail.verifiedBy()).isEqualTo("Nadia Sample");
        assertThat(detail.steps().getFirst().words()).isEqualTo("Five forms have a reason.");
    }

    @Test
    void rule8EvidenceFromBeforeItWasOpenedAgainDoesNotCount() {
        var run = ground.anEndedRun();
        var id = anAction(run, ground.director, Means.DOCUMENT);
        done(id, "Form 12");
        ground.actAs(ground.evaluator);
        actions.move(id, ActionState.REOPENED, "The field is too small.", "");
        ground.actAs(ground.director);
        become(id, ActionState.IN_PROGRESS, "");
        become(id, ActionState.DONE, "");

        ground.actAs(ground.evaluator);

        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.EvidenceIsMissing.class);
    }

    @Test
    void rule8ASecondTryMustBePassedAfterTheActionWasDone() {
        var run = ground.anEndedRun();
        var id = anAction(run, ground.lead, Means.LAB_RETEST);
        ground.actAs(ground.lead);
        done(id, "Form 12");
        ground.actAs(ground.director);
        var today = LocalDate.ofInstant(database.clock().now(), ZoneOffset.UTC);

        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.RetestIsMissing.class);
        actions.noteLab(id, "Laboratory book, page 7", false, today.plusDays(1));
        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.RetestIsNotPassed.class);
        actions.noteLab(id, "Laboratory book, page 7", true, today.minusDays(3));
        assertThatThrownBy(() -> actions.verify(id, ""))
                .isInstanceOf(CorrectiveActions.RetestIsTooEarly.class);
        database.clock().pass(Duration.ofDays(2));
        actions.noteLab(id, "Laboratory book, page 8", true, today.plusDays(1));
        actions.verify(id, "");
        database.flushAndClear();

        assertThat(actionQueries.get(id).row().state()).isEqualTo(ActionState.VERIFIED);
    }

    @Test
    void linksAnExerciseThatWasRunAgainWithItsLetters() {
        var run = ground.anEndedRun();
        var id = anAction(run, ground.lead, Means.EXERCISE_RETEST);
        var again = ground.aStartedRun();
        assertThatThrownBy(() -> actions.linkRun(id, again))
                .isInstanceOf(CorrectiveActions.RetestDoesNotFit.class);

        var ended = ground.anEndedRun();
        actions.linkRun(id, ended);
        database.flushAndClear();

        var detail = actionQueries.get(id);
        assertThat(detail.retestRun()).isEqualTo("Operation Demo Lantern");
        assertThat(detail.retest().orElseThrow().passed()).as("nobody judged it").isFalse();
    }

    @Test
    void rule9TellsTheOwnerOnTheNextDayAndTheCoordinatorsAfterTwoWeeksOnceEach() {
        var run = ground.anEndedRun();
        var id = anAction(run, ground.lead, Means.DOCUMENT);
        var manager = ground.aCoordinator("Farid Demo");
        var escalating = database.make(Escalating.class);
        assertThat(escalating.tellNext()).isFalse();

        database.clock().pass(Duration.ofDays(31));
        assertThat(escalating.tellNext()).isTrue();
        assertThat(escalating.tellNext()).isFalse();
        assertThat(notices(ground.lead, "ACTION_DUE")).hasSize(1);
        assertThat(notices(manager, "ACTION_LATE")).isEmpty();

        database.clock().pass(Duration.ofDays(13));
        assertThat(escalating.tellNext()).isTrue();
        assertThat(escalating.tellNext()).isFalse();
        assertThat(notices(manager, "ACTION_LATE")).hasSize(1);

        ground.actAs(ground.director);
        done(id, "Form 12");
        actions.move(id, ActionState.REOPENED, "The field is too small.", "");
        database.flushAndClear();
        assertThat(escalating.tellNext()).as("opened again counts").isTrue();
        assertThat(notices(manager, "ACTION_LATE")).hasSize(2);
        assertThat(actionQueries.list(false).getFirst().daysLate()).isEqualTo(14);
    }

    @Test
    void letsTheOwnerMoveTheOwnActionAndNobodyElseOfThePlayers() {
        var run = ground.anEndedRun();
        var id = anAction(run, ground.lead, Means.DOCUMENT);
        assertThat(notices(ground.lead, "ACTION_GIVEN")).hasSize(1);

        ground.actAs(ground.examiner);
        assertThatThrownBy(() -> actionQueries.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.move(id, ActionState.AGREED, "", ""))
                .isInstanceOf(NotFound.class);
        ground.actAs(ground.lead);
        become(id, ActionState.AGREED, "");
        assertThat(actionQueries.list(false)).hasSize(1);
        assertThatThrownBy(() -> actions.move(id, ActionState.CANCELLED, "Too much.", ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.move(id, ActionState.DONE, "", ""))
                .isInstanceOf(CorrectiveActions.StepIsNotPossible.class);
    }

    @Test
    void refusesAPlanThatEndsBeforeItStartsOrIsOfAStranger() {
        var run = ground.anEndedRun();
        var finding = findings.add(run, anArea(List.of()));
        var plan = aPlan(ground.lead, Means.DOCUMENT);
        var backwards =
                new ActionPlan(
                        plan.title(),
                        plan.element(),
                        plan.owner(),
                        "",
                        plan.due(),
                        plan.starts(),
                        plan.means(),
                        plan.how());

        assertThatThrownBy(() -> actions.propose(finding, backwards))
                .isInstanceOf(CorrectiveActions.ActionIsIncomplete.class);
        var stranger = ground.aPerson("Somebody Else");
        assertThatThrownBy(() -> actions.propose(finding, aPlan(stranger, Means.DOCUMENT)))
                .isInstanceOf(CorrectiveActions.ActionIsIncomplete.class);
        assertThat(count("corrective_action")).isZero();
    }

    @Test
    void readsAReportInStatementsThatDoNotGrowWithIt() {
        var run = ground.anEndedRun();
        anAction(run, ground.lead, Means.DOCUMENT);
        queries.report(run);
        database.flushAndClear();
        int few = database.statements(() -> queries.report(run));
        for (int more = 0; more < 5; more++) {
            anAction(run, ground.examiner, Means.DOCUMENT);
        }
        ground.actAs(ground.evaluator);
        database.make(EvaluatingRuns.class)
                .rate(run, ground.team(run), "c1", OptionalInt.of(3), "Somebody led.");
        database.flushAndClear();
        ground.actAs(ground.director);
        queries.report(run);
        database.flushAndClear();

        assertThat(database.statements(() -> queries.report(run))).isEqualTo(few);
    }
}
