package org.cadre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.nomination.NominationGround.aPlan;
import static org.cadre.nomination.NominationGround.aProfile;
import static org.cadre.nomination.NominationGround.actor;
import static org.cadre.nomination.NominationGround.mailOf;

import org.cadre.cohort.CohortEvents;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Cohorts;
import org.cadre.nomination.rule.CallRules;
import org.cadre.nomination.rule.RuleCheck;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class NominatingDbTest {

    @RegisterExtension final Database database = new Database();

    private NominationGround ground;
    private Calls calls;
    private Nominating nominating;
    private OwnNominations own;
    private NomineeQueries queries;
    private AgencyId police;
    private PersonId omar;
    private PersonId head;
    private PersonId tala;

    @BeforeEach
    void standOnACall() {
        ground = new NominationGround(database);
        calls = database.make(Calls.class);
        nominating = database.make(Nominating.class);
        own = database.make(OwnNominations.class);
        queries = database.make(NomineeQueries.class);
        police = ground.anAgency("Cyber unit of Belmora");
        omar = ground.aMember(police, "Omar Sample");
        head = ground.aMember(police, "Hana Placeholder");
        tala = ground.aMember(police, "Tala Sample");
    }

    private NomineeQueries.Open openFor(PersonId person) {
        database.flushAndClear();
        database.actAs(actor(person));
        return queries.countOpen();
    }

    @Test
    void takesSomebodyFromADraftToWhoMayBeDrawn() {
        var call = ground.anOpenCall(CallRules.none(), police);
        database.actAs(ground.focalPoint(omar, police));
        var id =
                nominating.add(
                        call,
                        police,
                        new Nominating.Nominee("", mailOf(tala), mailOf(head)),
                        aProfile());
        assertThat(nominating.send(call, police, "a small unit")).isEqualTo(1);
        assertThat(openFor(tala)).isEqualTo(new NomineeQueries.Open(0, 0, 0));
        assertThat(openFor(head)).isEqualTo(new NomineeQueries.Open(1, 0, 0));
        database.make(Releases.class).release(id, "six hours a month");
        assertThat(openFor(head)).isEqualTo(new NomineeQueries.Open(0, 0, 0));
        assertThat(openFor(tala)).isEqualTo(new NomineeQueries.Open(0, 0, 1));
        own.accept(id, Map.of("fr", Fluency.C1));
        var officer = ground.aMember(police, "Vera Specimen");
        database.actAs(ground.inProgramme(officer, Role.VETTING_OFFICER));
        database.make(VettingResults.class).clear(id, LocalDate.parse("2026-12-31"));

        database.flushAndClear();
        database.actAs(Actor.system());
        var detail = queries.get(id);
        assertThat(detail.row().state()).isEqualTo(NominationState.CLEARED);
        assertThat(detail.steps())
                .extracting(NomineeDetail.Step::state, NomineeDetail.Step::by)
                .containsExactly(
                        tuple(NominationState.SUBMITTED, "Omar Sample"),
                        tuple(NominationState.RELEASED, "Hana Placeholder"),
                        tuple(NominationState.ACCEPTED, "Tala Sample"),
                        tuple(NominationState.ELIGIBLE, ""),
                        tuple(NominationState.CLEARED, "Vera Specimen"));
        assertThat(database.make(Nominees.class).eligible(call))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.person()).isEqualTo(tala);
                            assertThat(each.values())
                                    .containsEntry("country", "BM")
                                    .containsEntry("agency", "POLICE")
                                    .containsEntry("station", "RURAL");
                        });
    }

    @Test
    void showsWhichRuleOfTheCallIsNotMet() {
        var call =
                ground.anOpenCall(
                        new CallRules(List.of("DIG-1"), "fr", "B2", List.of("JUDGE")), police);

        var id = ground.anAccepted(call, police, tala, head);

        var detail = queries.get(id);
        assertThat(detail.row().state()).isEqualTo(NominationState.INELIGIBLE);
        assertThat(detail.checks())
                .containsExactly(
                        new RuleCheck.OfFunction(List.of("JUDGE"), "INVESTIGATOR", false),
                        new RuleCheck.OfModule("DIG-1", false),
                        new RuleCheck.OfLanguage("fr", "B2", "", false, false));
    }

    @Test
    void leavesARuleAboutLanguageOpenUntilTheNomineeHasSaidWhichOnesThereAre() {
        var call =
                ground.anOpenCall(new CallRules(List.of(), "fr", "B2", List.of("JUDGE")), police);
        database.actAs(ground.focalPoint(omar, police));

        var id =
                nominating.add(
                        call,
                        police,
                        new Nominating.Nominee("", mailOf(tala), mailOf(head)),
                        aProfile());

        assertThat(queries.getMine(id).checks())
                .containsExactly(
                        new RuleCheck.OfFunction(List.of("JUDGE"), "INVESTIGATOR", false),
                        new RuleCheck.OfLanguage("fr", "B2", "", false, true));
    }

    @Test
    void keepsTheLetterOfTheLineManagerForThoseWhoMaySeeTheNomination() {
        var call = ground.anOpenCall(CallRules.none(), police);
        database.actAs(ground.focalPoint(omar, police));
        var id =
                nominating.add(
                        call,
                        police,
                        new Nominating.Nominee("", mailOf(tala), mailOf(head)),
                        aProfile());
        assertThat(queries.listMine(call, police)).allMatch(NomineeRow::isReady);
        nominating.send(call, police, "a small unit");
        database.actAs(actor(head));
        var releases = database.make(Releases.class);
        var letter = "%PDF-1.7 Tala is released.".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(
                        () ->
                                releases.release(
                                        id,
                                        "",
                                        "letter.pdf",
                                        "MZ\u0090".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Releases.LetterIsOfNoKnownKind.class);

        releases.release(id, "", "../../Tala & Söhne.exe", letter);

        database.flushAndClear();
        var stranger = ground.aMember(police, "Vera Specimen");
        for (var reader :
                List.of(
                        actor(head),
                        actor(tala),
                        ground.focalPoint(omar, police),
                        ground.inProgramme(stranger, Role.SELECTION_COMMITTEE))) {
            database.actAs(reader);
            assertThat(queries.letter(id).content()).isEqualTo(letter);
        }
        assertThat(queries.letter(id).name()).isEqualTo("Tala-S-hne.pdf");
        assertThat(queries.letter(id).mediaType()).isEqualTo("application/pdf");
        database.actAs(actor(stranger));
        assertThatThrownBy(() -> queries.letter(id)).isInstanceOf(NotFound.class);
        database.actAs(Actor.system());
        assertThat(queries.get(id).letter()).isEqualTo("Tala-S-hne.pdf");
    }

    @Test
    void listsCallsPageByPageWithTheLatestDeadlineFirst() {
        var manager = ground.aMember(police, "Ines Example");
        for (int day = 20; day < 25; day++) {
            var plan = aPlan(CallRules.none(), police);
            calls.write(
                    ground.aCohort("Cohort " + day, "2026-05-03"),
                    new CallPlan(
                            plan.purpose(),
                            plan.deadline().plusDays(day / 2),
                            LocalDate.parse("2026-04-30"),
                            plan.offerDays(),
                            true,
                            plan.rules(),
                            plan.places()));
        }
        database.flushAndClear();
        database.actAs(ground.inProgramme(manager, Role.PROGRAMME_MANAGER));
        var list = database.make(CallQueries.class);

        var all = list.list(Keyset.start(), 25).rows();
        var first = list.list(Keyset.start(), 2);
        var second = list.list(after(first), 2);
        var third = list.list(after(second), 2);

        assertThat(all).hasSize(5);
        assertThat(Stream.of(first, second, third).flatMap(page -> page.rows().stream()))
                .containsExactlyElementsOf(all);
        assertThat(third.next()).isEmpty();
        var back = Keyset.of(null, second.rows().getFirst().id().toString());
        assertThat(list.list(back, 2).rows()).containsExactlyElementsOf(first.rows());
    }

    private static Keyset after(Slice<CallRow> page) {
        return Keyset.of(page.rows().getLast().id().toString(), null);
    }

    @Test
    void takesNobodyAfterTheDeadlineAndNobodyTwice() {
        var customs = ground.anAgency("Customs of Belmora");
        var call = ground.anOpenCall(CallRules.none(), police, customs);
        var nominee = new Nominating.Nominee("", mailOf(tala), mailOf(head));
        nominating.add(call, police, nominee, aProfile());

        assertThatThrownBy(() -> nominating.add(call, police, nominee, aProfile()))
                .isInstanceOf(Nominating.PersonIsNominated.class);
        assertThatThrownBy(() -> nominating.add(call, customs, nominee, aProfile()))
                .isInstanceOf(Nominating.PersonServesElsewhere.class);

        move(tala, customs);
        assertThatThrownBy(
                        () ->
                                nominating.add(
                                        call,
                                        customs,
                                        new Nominating.Nominee("", mailOf(tala), ""),
                                        aProfile()))
                .isInstanceOf(Nominating.PersonIsNominated.class);

        database.clock().set("2026-03-20T17:00:01Z");
        assertThatThrownBy(
                        () ->
                                nominating.add(
                                        call,
                                        police,
                                        new Nominating.Nominee("", mailOf(omar), ""),
                                        aProfile()))
                .isInstanceOf(Nominating.CallIsOver.class);
        assertThatThrownBy(() -> nominating.send(call, police, "few"))
                .isInstanceOf(Nominating.CallIsOver.class);
    }

    private void move(PersonId person, AgencyId agency) {
        database.em()
                .createNativeQuery("update person set agency_id = ?1 where id = ?2")
                .setParameter(1, agency.id())
                .setParameter(2, person.id())
                .executeUpdate();
    }

    @Test
    void asksWhySoFewAreNominated() {
        var call = ground.anOpenCall(CallRules.none(), police);
        nominating.add(
                call, police, new Nominating.Nominee("", mailOf(tala), mailOf(head)), aProfile());

        assertThatThrownBy(() -> nominating.send(call, police, " "))
                .isInstanceOfSatisfying(
                        Nominating.FewNeedWords.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(4));
        assertThat(nominating.send(call, police, "Only one examiner serves here")).isEqualTo(1);
    }

    @Test
    void addsSomebodyWhomNobodyKnowsToTheOwnAgency() {
        var call = ground.anOpenCall(CallRules.none(), police);

        var id =
                nominating.add(
                        call,
                        police,
                        new Nominating.Nominee("Nadir Example", "nadir@belmora.example", ""),
                        aProfile());

        assertThat(queries.listMine(call, police))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.id()).isEqualTo(id);
                            assertThat(row.name()).isEqualTo("Nadir Example");
                            assertThat(row.agency()).isEqualTo("Cyber unit of Belmora");
                        });
    }

    @Test
    void showsAnAgencyItsOwnPeopleAlone() {
        var customs = ground.anAgency("Customs of Belmora");
        var call = ground.anOpenCall(CallRules.none(), police, customs);
        var id = ground.anAccepted(call, police, tala, head);
        var other = ground.aMember(customs, "Carla Specimen");

        database.actAs(ground.focalPoint(other, customs));
        assertThat(queries.listMine(call, customs)).isEmpty();
        assertThatThrownBy(() -> queries.listMine(call, police)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.getMine(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> nominating.withdraw(id, "mine now")).isInstanceOf(NotFound.class);
        assertThat(database.make(CallQueries.class).getAsked(call, customs).asked())
                .extracting(CallDetail.AskedAgency::name)
                .containsExactly("Customs of Belmora");
        assertThatThrownBy(() -> own.withdraw(id, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void endsWithTheReasonOfALineManagerWhoCannotReleaseSomebody() {
        var call = ground.anOpenCall(CallRules.none(), police);
        var id =
                nominating.add(
                        call,
                        police,
                        new Nominating.Nominee("", mailOf(tala), mailOf(head)),
                        aProfile());
        nominating.send(call, police, "few");
        database.actAs(actor(head));

        database.make(Releases.class).refuse(id, "The unit has one examiner");

        assertThatThrownBy(() -> database.make(Releases.class).release(id, ""))
                .isInstanceOf(StepIsNotPossible.class);
        database.actAs(Actor.system());
        assertThat(queries.get(id).steps().getLast().words())
                .isEqualTo("The unit has one examiner");
    }

    @Test
    void makesWhoWonAnAppealEligible() {
        var call =
                ground.anOpenCall(new CallRules(List.of(), null, null, List.of("JUDGE")), police);
        var id = ground.anAccepted(call, police, tala, head);
        database.actAs(actor(tala));
        own.appeal(id, "I sit as a judge since June.");
        assertThatThrownBy(() -> own.appeal(id, "Again"))
                .isInstanceOf(OwnNominations.NothingToAppeal.class);

        database.actAs(Actor.system());
        database.actAs(ground.inProgramme(omar, Role.PROGRAMME_MANAGER));
        database.make(Appeals.class).answer(id, true, "The appointment was shown.");

        assertThat(queries.get(id).row().state()).isEqualTo(NominationState.ELIGIBLE);
        assertThat(queries.get(id).isAppealed()).isFalse();
    }

    @Test
    void letsNoMemberJudgeWhereThereIsAConflict() {
        var call = ground.anOpenCall(CallRules.none(), police);
        var id = ground.anAccepted(call, police, tala, head);
        var committee = database.make(Committee.class);
        database.actAs(ground.inProgramme(omar, Role.SELECTION_COMMITTEE));
        committee.judge(id, Band.STRONG, "Leads the phone examinations");
        assertThat(queries.get(id).row().band()).isEqualTo(Band.STRONG);

        committee.declareConflict(id, "We share an office");

        assertThatThrownBy(() -> committee.judge(id, Band.STRONG, "anyway"))
                .isInstanceOf(Committee.MemberIsNotNeutral.class);
        assertThat(queries.get(id).row().band()).isNull();
        database.actAs(ground.inProgramme(tala, Role.SELECTION_COMMITTEE));
        assertThatThrownBy(() -> committee.judge(id, Band.STRONG, "myself"))
                .isInstanceOf(Committee.MemberIsNotNeutral.class);
    }

    @Test
    void closesACallAtItsDeadlineAndRemindsBeforeIt() {
        var call = ground.anOpenCall(CallRules.none(), police);
        var keeping = database.make(CallKeeping.class);
        assertThat(keeping.remindNext()).isFalse();
        database.clock().set("2026-03-18T09:00:00Z");
        database.em().flush();

        assertThat(keeping.remindNext()).isTrue();
        assertThat(keeping.remindNext()).isFalse();
        assertThat(keeping.closeNext()).isFalse();

        calls.extend(
                call,
                LocalDateTime.parse("2026-03-22T17:00"),
                LocalDate.parse("2026-03-27"),
                "Two agencies asked for time");
        database.clock().set("2026-03-21T09:00:00Z");
        assertThat(keeping.closeNext()).isFalse();
        database.clock().set("2026-03-22T17:00:01Z");
        assertThat(keeping.closeNext()).isTrue();
        assertThat(database.make(CallQueries.class).get(call).state()).isEqualTo(CallState.CLOSED);
    }

    @Test
    void clearsNobodyAnyMoreWhoseClearanceEndsBeforeACohortThatBeginsLater() {
        var call = ground.anOpenCall(CallRules.none(), police);
        var soon = ground.anAccepted(call, police, tala, head);
        var late = ground.anAccepted(call, police, ground.aMember(police, "Nadia Sample"), head);
        var vetting = database.make(VettingResults.class);
        database.actAs(ground.inProgramme(omar, Role.VETTING_OFFICER));
        vetting.clear(soon, LocalDate.parse("2026-05-31"));
        vetting.clear(late, LocalDate.parse("2026-12-31"));
        database.actAs(Actor.system());
        database.observe(
                event -> {
                    if (event instanceof CohortEvents.CohortChanged changed) {
                        vetting.planned(changed);
                    }
                });

        var cohort = database.make(CohortQueries.class).get(ground.cohort());
        database.make(Cohorts.class)
                .change(
                        cohort.id(),
                        cohort.version(),
                        new CohortPlan(
                                cohort.name(),
                                LocalDate.parse("2026-06-15"),
                                LocalDate.parse("2026-10-15"),
                                cohort.zone(),
                                cohort.capacity(),
                                cohort.modules()));

        assertThat(queries.get(soon).row().state()).isEqualTo(NominationState.VETTING_EXPIRED);
        assertThat(queries.get(late).row().state()).isEqualTo(NominationState.CLEARED);
    }

    @Test
    void costsNoMoreStatementsForMoreNominees() {
        var few = ground.anOpenCall(CallRules.none(), police);
        ground.anAccepted(few, police, tala, head);
        int one =
                database.statements(
                        () -> queries.list(few, NomineeFilter.everybody(), Keyset.start(), 25));

        for (int i = 0; i < 3; i++) {
            ground.anAccepted(few, police, ground.aMember(police, "Member " + i), head);
        }

        assertThat(
                        database.statements(
                                () ->
                                        queries.list(
                                                few,
                                                NomineeFilter.everybody(),
                                                Keyset.start(),
                                                25)))
                .isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(3);
    }

    @Test
    void beginsACallWithRulesAndPlacesOfLastYears() {
        var former = ground.anOpenCall(new CallRules(List.of(), "fr", "B2", List.of()), police);
        var deadline = LocalDateTime.parse("2027-03-20T17:00");

        var copy =
                calls.copy(
                        former,
                        ground.aCohort("Next year", "2027-05-03"),
                        deadline,
                        LocalDate.parse("2027-03-27"));

        database.flushAndClear();
        var queries = database.make(CallQueries.class);
        var made = queries.get(copy);
        assertThat(made.state()).isEqualTo(CallState.DRAFT);
        assertThat(made.plan().deadline()).isEqualTo(deadline);
        assertThat(made.plan().rules()).isEqualTo(queries.get(former).plan().rules());
        assertThat(made.plan().places()).isEqualTo(queries.get(former).plan().places());
    }

    @Test
    void costsAFocalPointNoMoreStatementsForMoreCalls() {
        var calls = database.make(CallQueries.class);
        var first = ground.anOpenCall(CallRules.none(), police);
        ground.anAccepted(first, police, tala, head);
        database.actAs(ground.focalPoint(omar, police));
        int one = database.statements(() -> calls.listAsked(Keyset.start(), 25));
        database.actAs(Actor.system());

        for (int i = 0; i < 3; i++) {
            var plan = NominationGround.aPlan(CallRules.none(), police);
            var call = this.calls.write(ground.aCohort("Cohort " + i, "2026-06-01"), plan);
            this.calls.open(call);
        }

        database.actAs(ground.focalPoint(omar, police));
        assertThat(database.statements(() -> calls.listAsked(Keyset.start(), 25))).isEqualTo(one);
        assertThat(calls.listAsked(Keyset.start(), 25).rows())
                .extracting(CallQueries.Asked::own)
                .containsExactlyInAnyOrder(1L, 0L, 0L, 0L);
    }

    @Test
    void showsAFocalPointThePagesOfItsCallsInBothDirections() {
        var all = new ArrayList<CallId>();
        for (int i = 0; i < 5; i++) {
            var plan = NominationGround.aPlan(CallRules.none(), police);
            var call = this.calls.write(ground.aCohort("Page " + i, "2026-06-01"), plan);
            this.calls.open(call);
            all.add(call);
        }
        all.sort(Comparator.comparing(CallId::toString));
        var calls = database.make(CallQueries.class);
        database.actAs(ground.focalPoint(omar, police));

        var first = calls.listAsked(Keyset.start(), 2);
        var second = calls.listAsked(after(all.get(3)), 2);
        var third = calls.listAsked(after(all.get(1)), 2);
        var back =
                calls.listAsked(
                        Keyset.of(null, third.previous().orElseThrow().call().id().toString()), 2);

        assertThat(ids(first)).containsExactly(all.get(4), all.get(3));
        assertThat(ids(second)).containsExactly(all.get(2), all.get(1));
        assertThat(ids(third)).containsExactly(all.get(0));
        assertThat(third.next()).isEmpty();
        assertThat(back).isEqualTo(second);
    }

    private static Keyset after(CallId call) {
        return Keyset.of(call.toString(), null);
    }

    private static List<CallId> ids(Slice<CallQueries.Asked> page) {
        return page.rows().stream().map(each -> each.call().id()).toList();
    }
}
