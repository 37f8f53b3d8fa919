package org.cadre.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.mentorship.GoalId;
import org.cadre.mentorship.MentorshipId;
import org.cadre.people.AgencyKind;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.Settings;
import org.cadre.safeguarding.CaseDesk;
import org.cadre.safeguarding.Receipt;
import org.cadre.safeguarding.Report;
import org.cadre.safeguarding.Reporting;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A visit from what is asked for to what has changed, and what is refused on the way. */
class VisitDbTest {

    @RegisterExtension final Database database = new Database();

    private ProgrammeId programme;
    private PersonId amina;
    private PersonId bruno;
    private PersonId ines;
    private MentorshipId mentorship;
    private GoalId goal;
    private VisitHostId host;
    private LocalDate monday;

    @BeforeEach
    void place(@TempDir Path keys) throws Exception {
        database.use(
                Settings.class,
                new Settings() {
                    @Override
                    public Path keys() {
                        return keys;
                    }
                });
        database.commit(
                () -> {
                    aCountry();
                    return null;
                });
        ground();
    }

    /** Committed at once: two transactions of a test serve in it. */
    private void aCountry() {
        sql(
                "insert ignore into country (code, name_en, name_fr, name_ar, shore, version)"
                        + " values ('ZY', 'Visited', 'Visited', 'Visited', 'COASTAL', 0)");
    }

    private void ground() {
        programme = Rows.aProgramme(database);
        amina = serving("Amina Demo");
        bruno = serving("Bruno Sample");
        ines = Rows.aPerson(database, "Ines Example");
        grant(ines);
        mentorship = new MentorshipId(aMentorship());
        monday =
                database.clock()
                        .today(ZoneOffset.UTC)
                        .plusDays(14)
                        .with(
                                java.time.temporal.TemporalAdjusters.next(
                                        java.time.DayOfWeek.MONDAY));
        as(ines);
        host = database.make(Coordinating.class).vet(programme, mail(bruno), monday.plusYears(1));
        database.flushAndClear();
        as(amina);
    }

    private PersonId serving(String name) {
        var person = Rows.aPerson(database, name);
        var agency = Uuid7.at(database.clock().now());
        sql(
                "insert into agency (id, name, country_code, kind, created_at, version) values"
                        + " (?1, ?2, 'ZY', 'POLICE', ?3, 0)",
                agency,
                "Agency " + agency,
                database.clock().now());
        sql("update person set agency_id = ?1 where id = ?2", agency, person.id());
        return person;
    }

    private void grant(PersonId person) {
        sql(
                "insert into role_assignment (id, person_id, role, scope_kind, scope_id,"
                        + " granted_at) values (?1, ?2, 'PROGRAMME_MANAGER', 'PROGRAMME', ?3, ?4)",
                Uuid7.at(database.clock().now()),
                person.id(),
                programme.id(),
                database.clock().now());
    }

    private UUID aMentorship() {
        var now = database.clock().now();
        var today = database.clock().today(ZoneOffset.UTC);
        var cycle = Uuid7.at(now);
        sql(
                "insert into mentoring_cycle (id, programme_id, name, purpose, starts_on, ends_on,"
                        + " aim, answer_days, arrangements, weights, state, runs, opened_at,"
                        + " version) values (?1, ?2, 'Spring', '', ?3, ?4, 'SUM', 10, b'0', '{}',"
                        + " 'OPEN', 0, ?5, 0)",
                cycle,
                programme.id(),
                today,
                today.plusYears(1),
                now);
        var id = Uuid7.at(now);
        sql(
                "insert into mentorship (id, programme_id, cycle_id, mentor_id, mentee_id, state,"
                        + " score, next_best, offered_at, answer_until, starts_on, ends_on,"
                        + " reason, for_cause, agreement, mentor_agreed_at, mentee_agreed_at,"
                        + " version) values (?1, ?2, ?3, ?4, ?5, 'ACTIVE', 80, '[]', ?6, ?6, ?7,"
                        + " ?8, '', b'0', '{}', ?6, ?6, 0)",
                id,
                programme.id(),
                cycle,
                aProfile(Rows.aPerson(database, "Tomas Sample"), "MENTOR"),
                aProfile(amina, "MENTEE"),
                now,
                today,
                today.plusYears(1));
        goal = new GoalId(Uuid7.at(now));
        sql(
                "insert into mentorship_goal (id, mentorship_id, module_code, outcome_key, words,"
                        + " baseline, target, measure, evidence, due, state) values (?1, ?2,"
                        + " 'FOR-2', 'a', 'w', 'b', 't', 'm', 'e', ?3, 'OPEN')",
                goal.id(),
                id,
                today);
        return id;
    }

    private UUID aProfile(PersonId person, String side) {
        var id = Uuid7.at(database.clock().now());
        sql(
                "insert into mentoring_profile (id, programme_id, person_id, side, state,"
                        + " languages, zone, days, from_time, until_time, contexts, goals, grade,"
                        + " places, interpreter, ranking, words, reliability, changed_at, version)"
                        + " values (?1, ?2, ?3, ?4, 'ACTIVE', '{}', 'UTC', '[]', '08:00', '17:00',"
                        + " '[]', '[]', 3, 2, b'0', '[]', '', 500, ?5, 0)",
                id,
                programme.id(),
                person.id(),
                side,
                database.clock().now());
        return id;
    }

    private void sql(String sql, Object... values) {
        var query = database.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static Actor actor(PersonId person, Grant... grants) {
        return new Actor(
                Optional.of(person.id()),
                "",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(grants),
                false);
    }

    private Actor actorOf(PersonId person) {
        return person.equals(ines)
                ? actor(person, new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme.id())))
                : actor(person);
    }

    private void as(PersonId person) {
        database.actAs(actorOf(person));
    }

    private static String mail(PersonId person) {
        return person + "@police.example";
    }

    private VisitRequest request(int objectives, boolean privately, PersonId... visitors) {
        return new VisitRequest(
                mentorship,
                host,
                monday,
                monday.plusDays(4),
                Arrays.stream(visitors).map(VisitDbTest::mail).toList(),
                IntStream.range(0, objectives)
                        .mapToObj(i -> new Objective(goal, "Objective " + i))
                        .toList(),
                privately);
    }

    private VisitId asked() {
        var id = database.make(Visits.class).ask(request(2, false, amina));
        database.flushAndClear();
        return id;
    }

    private void assertRefused(VisitRequest request, Class<? extends Throwable> refusal) {
        assertThatThrownBy(() -> database.make(Visits.class).ask(request)).isInstanceOf(refusal);
    }

    private VisitId confirmed() {
        var id = asked();
        as(bruno);
        var hosting = database.make(Hosting.class);
        hosting.add(id, monday, ItemKind.SHADOWING, "A day at the registry");
        hosting.answer(id);
        as(ines);
        database.make(Coordinating.class).confirm(id);
        database.flushAndClear();
        return id;
    }

    private Map<LogLine, String> lines(String text) {
        return Arrays.stream(LogLine.values())
                .collect(Collectors.toMap(Function.identity(), line -> text));
    }

    @Test
    void aVisitGoesFromARequestToAPracticeThatHasChanged() {
        var id = confirmed();
        as(amina);
        var visiting = database.make(Visiting.class);
        visiting.brief(id, EnumSet.allOf(BriefingTopic.class), "Farid, +999 555 0100");
        database.clock().pass(untilMonday().plusDays(4));
        visiting.log(id, monday, lines("Read a zqxj"), false);
        assertThatThrownBy(() -> visiting.log(id, monday, lines("case no 12/2026"), false))
                .isInstanceOf(Visiting.LooksLikeCaseData.class);
        visiting.report(id, "What the registry does better", false);
        visiting.cascade(id, monday.plusDays(4), "Registers", Map.of(AgencyKind.POLICE, 12));
        as(ines);
        var coordinating = database.make(Coordinating.class);
        assertThatThrownBy(() -> coordinating.check(id, "Two read each report", true))
                .isInstanceOf(Coordinating.CheckIsEarly.class);
        database.clock().pass(Duration.ofDays(90));
        coordinating.check(id, "Two read each report", true);
        database.flushAndClear();

        var detail = database.make(VisitQueries.class).get(id);

        assertThat(detail.state()).isEqualTo(VisitState.CHECKED);
        assertThat(detail.attended()).isEqualTo(12);
        assertThat(detail.logs()).isEqualTo(1);
        assertThat(detail.visitors().getFirst().emergency()).contains("+999 555 0100");
        assertThat(detail.next()).isEmpty();
        var ledger = database.make(VisitQueries.class).reciprocity();
        assertThat(ledger).hasSize(1);
        assertThat(ledger.getFirst().oneHosted() + ledger.getFirst().otherHosted()).isEqualTo(5);
    }

    private Duration untilMonday() {
        return Duration.between(
                database.clock().now(), monday.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void refusesWithRuleAndNextStep() {
        assertRefused(request(1, false, amina), Visits.ObjectivesAreFew.class);
        assertRefused(request(2, true, amina), Visits.TwoPeopleAreNeeded.class);
        assertRefused(request(2, false, bruno), Visits.VisitorIsUnknown.class);
        assertRefused(request(2, false), Visits.VisitorIsUnknown.class);
        assertRefused(
                new VisitRequest(
                        mentorship,
                        host,
                        monday,
                        monday.plusDays(7),
                        List.of(mail(amina)),
                        request(2, false).objectives(),
                        false),
                Visits.VisitIsTooLong.class);
    }

    @Test
    void refusesWithoutASignedAgreement() {
        sql("update mentorship set mentee_agreed_at = null where id = ?1", mentorship.id());
        database.flushAndClear();

        assertRefused(request(2, false, amina), Visits.AgreementIsMissing.class);
    }

    @Test
    void refusesWhoPausesAndSaysNoReason() throws SQLException {
        suspend(bruno);
        as(amina);

        assertRefused(request(2, false, amina), Visits.SomebodyPauses.class);
    }

    /** By a focal point whom nobody here knows. */
    private void suspend(PersonId person) throws SQLException {
        try (var connection = Database.declared().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from safeguarding_case");
        }
        database.make(Reporting.class)
                .report(Receipt.make(), new Report("a concern", "", ""), "192.0.2.9");
        database.actAs(
                actor(
                        Rows.aPerson(database, "Selma Focal"),
                        new Grant(Role.SAFEGUARDING, Scope.system())));
        var desk = database.make(CaseDesk.class);
        var today = database.clock().today(ZoneOffset.UTC);
        desk.suspend(
                desk.list().getFirst().id(), mail(person), today, today.plusDays(2), "a concern");
    }

    @Test
    void refusesAHostWhoseVettingEndsBeforeTheVisit() {
        sql("update visit_host set vetted_until = ?1 where id = ?2", monday, host.id());
        database.flushAndClear();

        assertRefused(request(2, false, amina), Visits.HostIsNotVetted.class);
    }

    @Test
    void aPlanWithoutAnythingDoneTogetherIsNoAnswer() {
        var id = asked();
        as(bruno);
        var hosting = database.make(Hosting.class);
        hosting.add(id, monday, ItemKind.TALK, "Welcome");

        assertThatThrownBy(() -> hosting.answer(id)).isInstanceOf(Hosting.PlanLacksPractice.class);
        assertThatThrownBy(() -> hosting.add(id, monday.minusDays(1), ItemKind.TALK, "Early"))
                .isInstanceOf(Hosting.DayIsOutside.class);
    }

    @Test
    void anAnswerIsGivenOnce() {
        var id = asked();
        as(bruno);
        var hosting = database.make(Hosting.class);
        hosting.add(id, monday, ItemKind.JOINT_EXERCISE, "A search");
        hosting.answer(id);

        assertThatThrownBy(() -> hosting.answer(id)).isInstanceOf(Visits.VisitStands.class);
        assertThatThrownBy(() -> hosting.decline(id, "No room"))
                .isInstanceOf(Visits.VisitStands.class);
    }

    private VisitId committed() throws Exception {
        return database.commit(
                () -> {
                    ground();
                    var id = asked();
                    as(bruno);
                    database.make(Hosting.class)
                            .add(id, monday, ItemKind.JOINT_EXERCISE, "A search");
                    return id;
                });
    }

    @Test
    void ofTwoAnswersAtTheSameInstantOneCounts() throws Exception {
        var id = committed();
        var hosting = database.make(Hosting.class);
        Callable<String> answer =
                () -> {
                    try {
                        hosting.answer(id);
                        return "sent";
                    } catch (Visits.VisitStands e) {
                        return "late";
                    }
                };

        assertThat(database.twiceAtOnce(answer)).containsExactlyInAnyOrder("sent", "late");
    }

    @Test
    void remindsOnceOfWhatIsDueWhereTwoNodesLookAtOnce() throws Exception {
        committed();
        database.clock().pass(Duration.ofDays(8));
        database.actAs(Actor.system());
        var keeping = database.make(VisitKeeping.class);
        Callable<Void> node =
                () -> {
                    Jobs.untilNoneIsLeft(() -> database.commitAsUseCase(keeping::remindNext));
                    return null;
                };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        }

        assertThat(told("VISIT_STEP_DUE")).isEqualTo(1);
        assertThat(told("VISIT_ASKED")).isEqualTo(1);
    }

    private long told(String kind) throws Exception {
        return database.commit(
                () ->
                        (Long)
                                database.em()
                                        .createNativeQuery(
                                                "select count(*) from notice where kind = ?1 and"
                                                        + " person_id = ?2",
                                                Long.class)
                                        .setParameter(1, kind)
                                        .setParameter(2, bruno.id())
                                        .getSingleResult());
    }

    @Test
    void doesNotExistForOthersAndLogsNotForTheHost() {
        var id = confirmed();
        var queries = database.make(VisitQueries.class);
        as(bruno);
        assertThatThrownBy(() -> queries.logs(id)).isInstanceOf(NotFound.class);
        as(Rows.aPerson(database, "Nobody Special"));

        assertThatThrownBy(() -> queries.get(id)).isInstanceOf(NotFound.class);
    }
}
