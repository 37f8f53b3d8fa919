package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.assessment.QuizKind;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentState;
import org.cadre.cohort.Enrolments;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cohorts from 1 March to 1 September of programmes of their own, and the manager of some. */
class OverviewDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private ModuleVersionId module;
    private PersonId amina;
    private PersonId bruno;
    private CohortId cohort;

    @BeforeEach
    void cohortOfTwo() {
        ground = LearningGround.of(database, temporary);
        module = ground.publish("1.0.0");
        amina = ground.aPerson();
        bruno = ground.aPerson();
        cohort = ground.aCohortWith(amina, bruno);
    }

    @Test
    void countsWhoIsBehindAsTheirPageDoes() {
        complete(amina);
        var other = ground.aCohortWith(ground.aPerson(), ground.aPerson());
        database.clock().set("2026-09-05T09:00:00Z");

        assertThat(overview(cohort, other).cohorts())
                .extracting(row -> row.cohort().id(), ManagedCohort::due, ManagedCohort::behind)
                .containsExactly(tuple(other, 1, 2), tuple(cohort, 1, 1));
        database.actAs(Actor.system());
        assertThat(
                        database.make(BehindQueries.class)
                                .list(cohort, Keyset.start(), Language.EN)
                                .people()
                                .rows())
                .hasSize(1);
    }

    @Test
    void saysTheSameWhenItIsKept() {
        complete(amina);
        database.clock().set("2026-09-05T09:00:00Z");
        var counted = overview(cohort).cohorts();
        database.actAs(Actor.system());
        var counts = database.make(PaceCounts.class);
        counts.changed(amina);
        while (counts.countNext()) {
            database.flushAndClear();
        }

        assertThat(overview(cohort).cohorts()).isEqualTo(counted);
        assertThat(counts.list(List.of(cohort))).hasSize(1);
    }

    @Test
    void countsNobodyBehindBeforeAnythingIsDue() {
        database.clock().set("2026-09-01T09:00:00Z");

        assertThat(overview(cohort).cohorts())
                .extracting(ManagedCohort::due, ManagedCohort::behind, ManagedCohort::onPlan)
                .containsExactly(tuple(0, 0, 2));
    }

    @Test
    void doesNotCountWhoHasLeft() {
        complete(amina);
        database.actAs(Actor.system());
        var left =
                database
                        .make(CohortQueries.class)
                        .listPeople(cohort, EnrolmentState.ENROLLED, "", Keyset.start(), 9)
                        .rows()
                        .stream()
                        .filter(row -> row.person().equals(amina))
                        .findFirst()
                        .orElseThrow();
        database.make(Enrolments.class).withdraw(left.enrolment(), "Moved away");
        database.clock().set("2026-09-05T09:00:00Z");

        assertThat(overview(cohort).cohorts())
                .extracting(ManagedCohort::behind, ManagedCohort::onPlan)
                .containsExactly(tuple(1, 0));
    }

    @Test
    void leavesOutOtherProgrammesAndWhatEndedLongAgo() {
        ground.aCohortWith(ground.aPerson());
        assertThat(overview(cohort).cohorts())
                .extracting(row -> row.cohort().id())
                .containsExactly(cohort);

        database.clock().set("2026-10-02T09:00:00Z");
        assertThat(overview(cohort).cohorts()).isEmpty();
    }

    @Test
    void tellsWhichWindowsOpenAndCloseWithinTwoWeeks() {
        window(LocalDate.parse("2026-03-16"), LocalDate.parse("2026-03-17"));
        assertThat(overview(cohort).windows())
                .extracting(WindowChange::opens, WindowChange::daysLeft, WindowChange::moduleCode)
                .containsExactly(tuple(true, 14L, ground.code()));

        database.clock().set("2026-03-17T09:00:00Z");
        assertThat(overview(cohort).windows())
                .extracting(WindowChange::opens, WindowChange::daysLeft)
                .containsExactly(tuple(false, 0L));

        database.clock().set("2026-03-18T09:00:00Z");
        assertThat(overview(cohort).windows()).isEmpty();
    }

    @Test
    void tellsWhoseCertificateEndsUntilItHasEndedOrIsRenewed() {
        complete(amina);
        var end =
                LocalDate.parse(
                        database.em()
                                .createNativeQuery(
                                        "select cast(valid_until as char) from award where"
                                                + " person_id = ?1")
                                .setParameter(1, amina.id())
                                .getSingleResult()
                                .toString());

        database.clock().set(end.minusDays(61) + "T09:00:00Z");
        assertThat(overview(cohort).certificates()).isEmpty();
        database.clock().set(end + "T09:00:00Z");
        assertThat(overview(cohort).certificates())
                .extracting(EndingCertificate::person, EndingCertificate::validUntil)
                .containsExactly(tuple(amina, end));
        assertThat(overview(ground.aCohortWith(ground.aPerson())).certificates()).isEmpty();

        database.em()
                .createNativeQuery(
                        "insert into revocation (id, award_id, state, reason, requested_by,"
                                + " requested_at, decided_by, decided_at, version) select uuid(),"
                                + " id, 'CONFIRMED', 'x', ?2, now(), person_id, now(), 0 from award"
                                + " where person_id = ?1")
                .setParameter(1, amina.id())
                .setParameter(2, bruno.id())
                .executeUpdate();
        assertThat(overview(cohort).certificates()).as("after a revocation").isEmpty();
    }

    @Test
    void costsTheSameForFewAndForMany() {
        complete(amina);
        window(LocalDate.parse("2026-08-30"), LocalDate.parse("2026-09-06"));
        database.clock().set("2026-09-05T09:00:00Z");
        var few = managing(cohort);
        statements(few);
        int statements = statements(few);

        var second = ground.aCohortWith(ground.aPerson(), ground.aPerson(), ground.aPerson());
        var third = ground.aCohortWith(ground.aPerson(), ground.aPerson(), ground.aPerson());
        var many = managing(cohort, second, third);

        assertThat(statements(many)).isEqualTo(statements).isLessThanOrEqualTo(7);
    }

    private int statements(Actor manager) {
        database.actAs(manager);
        return database.statements(() -> database.make(OverviewQueries.class).get(Language.EN));
    }

    private Overview overview(CohortId... cohorts) {
        database.actAs(managing(cohorts));
        database.flushAndClear();
        return database.make(OverviewQueries.class).get(Language.EN);
    }

    /** The manager of the programmes of these cohorts. */
    private Actor managing(CohortId... cohorts) {
        var queries = database.make(CohortQueries.class);
        var grants =
                Arrays.stream(cohorts)
                        .map(id -> Scope.programme(queries.programmeOf(id).id()))
                        .map(scope -> new Grant(Role.PROGRAMME_MANAGER, scope))
                        .toList();
        return new Actor(
                Optional.of(UUID.randomUUID()),
                "Ines Example",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.copyOf(grants),
                false);
    }

    private void window(LocalDate opensOn, LocalDate closesOn) {
        database.em()
                .createNativeQuery(
                        "update cohort_module set opens_on = ?2, closes_on = ?3 where cohort_id ="
                                + " ?1")
                .setParameter(1, cohort.id())
                .setParameter(2, opensOn)
                .setParameter(3, closesOn)
                .executeUpdate();
        database.flushAndClear();
    }

    private void complete(PersonId person) {
        ground.actAs(person);
        database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(person, module);
        ground.take(module, QuizKind.FINAL);
    }
}
