package org.cadre.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.testing.Rows.aPerson;
import static org.cadre.testing.Rows.aProgramme;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class EnrolmentsDbTest {

    @RegisterExtension final Database database = new Database();

    private Cohorts cohorts;
    private Enrolments enrolments;
    private CohortQueries queries;
    private ProgrammeId programme;

    @BeforeEach
    void makeUseCases() {
        cohorts = database.make(Cohorts.class);
        enrolments = database.make(Enrolments.class);
        queries = database.make(CohortQueries.class);
        programme = aProgramme(database);
    }

    @Test
    void enrolsAndGivesTheRoleOfTrainee() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        var amina = aPerson(database, "Amina Demo");

        enrolments.enrol(cohort, List.of(amina));

        database.flushAndClear();
        assertThat(queries.listEnrolled(cohort))
                .extracting(EnrolledRow::name)
                .containsExactly("Amina Demo");
        assertThat(queries.get(cohort).taken()).isEqualTo(1);
        assertThat(heldScopes(amina, "TRAINEE")).containsExactly(cohort.id());
        assertThat(database.events())
                .hasAtLeastOneElementOfType(CohortEvents.TraineeEnrolled.class);
    }

    @Test
    void enrolsNobodyWhereOneCannotBe() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        var amina = aPerson(database, "Amina Demo");
        var bruno = aPerson(database, "Bruno Sample");
        enrolments.enrol(cohort, List.of(amina));

        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of(bruno, amina)))
                .isInstanceOfSatisfying(
                        Enrolments.AlreadyEnrolled.class,
                        refusal ->
                                assertThat(refusal.arguments().get(1).toString())
                                        .contains("Amina")
                                        .doesNotContain("Bruno"));

        database.flushAndClear();
        assertThat(queries.get(cohort).taken()).isEqualTo(1);
    }

    @Test
    void saysOfEachPersonWhyNot() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        var amina = aPerson(database, "Amina Demo");
        var left = aPerson(database, "Lena Placeholder");
        deactivate(left);
        enrolments.enrol(cohort, List.of(amina));

        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of(left)))
                .isInstanceOf(Enrolments.PersonIsDeactivated.class);
        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of(left, amina)))
                .isInstanceOfSatisfying(
                        Enrolments.PeopleCannotBeEnrolled.class,
                        refusal -> assertThat(refusal.arguments()).hasSize(4));
    }

    @Test
    void refusesMorePeopleThanSeatsAndAClosedCohort() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 1));
        var amina = aPerson(database, "Amina Demo");
        var bruno = aPerson(database, "Bruno Sample");

        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of(amina, bruno)))
                .isInstanceOf(Enrolments.CohortIsFull.class);
        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of()))
                .isInstanceOf(Enrolments.NobodyIsChosen.class);
        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of(new PersonId(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);

        cohorts.close(cohort);
        assertThatThrownBy(() -> enrolments.enrol(cohort, List.of(amina)))
                .isInstanceOf(Enrolments.CohortIsClosed.class);

        cohorts.reopen(cohort);
        assertThat(enrolments.enrol(cohort, List.of(amina))).hasSize(1);
    }

    @Test
    void freesTheSeatAndEndsTheRoleOfAWithdrawnPersonWhoMayComeAgain() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 1));
        var amina = aPerson(database, "Amina Demo");
        var first = enrolments.enrol(cohort, List.of(amina)).getFirst();

        assertThatThrownBy(() -> enrolments.withdraw(first, " "))
                .isInstanceOf(Enrolments.WithdrawalNeedsAReason.class);
        enrolments.withdraw(first, "Moved to another post");

        database.flushAndClear();
        assertThat(queries.get(cohort).taken()).isZero();
        assertThat(heldScopes(amina, "TRAINEE")).isEmpty();
        assertThat(queries.isEnrolled(amina, "FOR-2")).isFalse();
        assertThat(withdrawn(cohort))
                .extracting(EnrolledRow::withdrawnReason)
                .containsExactly("Moved to another post");
        assertThatThrownBy(() -> enrolments.withdraw(first, "Again"))
                .isInstanceOf(Enrolments.AlreadyWithdrawn.class);

        var second = enrolments.enrol(cohort, List.of(amina)).getFirst();

        database.flushAndClear();
        assertThat(second).isNotEqualTo(first);
        assertThat(queries.listEnrolled(cohort))
                .extracting(EnrolledRow::enrolment)
                .containsExactly(second);
        assertThat(withdrawn(cohort)).isEmpty();
        assertThat(queries.isEnrolled(amina, "FOR-2")).isTrue();
    }

    @Test
    void keepsTheExtraTimeOfAPerson() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        var amina = aPerson(database, "Amina Demo");
        var enrolment = enrolments.enrol(cohort, List.of(amina)).getFirst();

        enrolments.setExtraTime(enrolment, 25);

        database.flushAndClear();
        assertThat(queries.enrolmentsOf(amina))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.extraTimePercent()).isEqualTo(25);
                            assertThat(row.modules()).containsExactly("FOR-2", "DIG-1");
                            assertThat(row.endsOn()).isEqualTo("2026-08-31");
                        });
        assertThat(queries.getEnrolled(cohort, enrolment).extraTimePercent()).isEqualTo(25);
    }

    @Test
    void changesWhatWasPlannedUnlessSomebodyElseDidMeanwhile() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        database.flushAndClear();
        int seen = queries.get(cohort).version();

        cohorts.change(cohort, seen, aPlan("Cohort 7b", 12));
        database.flushAndClear();

        assertThat(queries.get(cohort).name()).isEqualTo("Cohort 7b");
        assertThatThrownBy(() -> cohorts.change(cohort, seen, aPlan("Cohort 7c", 12)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void changesTheOrderOfTheModules() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        database.flushAndClear();
        var plan = aPlan("Cohort 7", 24);

        cohorts.change(
                cohort,
                queries.get(cohort).version(),
                new CohortPlan(
                        plan.name(),
                        plan.startsOn(),
                        plan.endsOn(),
                        plan.zone(),
                        24,
                        List.of("DIG-1", "FOR-1", "FOR-2")));
        database.flushAndClear();

        assertThat(queries.get(cohort).modules()).containsExactly("DIG-1", "FOR-1", "FOR-2");
    }

    @Test
    void keepsNamesApartWithinAProgramme() {
        cohorts.open(programme, aPlan("Cohort 7", 24));

        assertThatThrownBy(() -> cohorts.open(programme, aPlan("Cohort 7", 24)))
                .isInstanceOf(Cohorts.CohortNameIsTaken.class);
        assertThat(cohorts.open(aProgramme(database), aPlan("Cohort 7", 24))).isNotNull();
    }

    @Test
    void hidesTheCohortsOfOtherProgrammes() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        var amina = aPerson(database, "Amina Demo");
        var enrolment = enrolments.enrol(cohort, List.of(amina)).getFirst();
        database.flushAndClear();
        var other = aProgramme(database);
        database.actAs(managerOf(other));

        assertNotFound(() -> queries.get(cohort));
        assertNotFound(
                () -> queries.listPeople(cohort, EnrolmentState.ENROLLED, "", Keyset.start(), 10));
        assertNotFound(() -> queries.getEnrolled(cohort, enrolment));
        assertNotFound(() -> cohorts.open(programme, aPlan("Mine", 1)));
        assertNotFound(() -> change(cohort));
        assertNotFound(() -> close(cohort));
        assertNotFound(() -> enrolments.enrol(cohort, List.of(amina)));
        assertNotFound(() -> withdraw(enrolment));
        assertNotFound(() -> extraTime(enrolment));
        assertThat(queries.list(CohortFilter.none(), Keyset.start(), 10).rows()).isEmpty();

        database.actAs(managerOf(programme));
        assertThat(queries.get(cohort).name()).isEqualTo("Cohort 7");
        assertThat(queries.list(CohortFilter.none(), Keyset.start(), 10).rows()).hasSize(1);
    }

    @Test
    void filtersAndPagesThroughTheCohortsInBothDirections() {
        for (int i = 1; i <= 5; i++) {
            cohorts.open(
                    programme, aPlan("Cohort " + i, 24, LocalDate.parse("2026-03-02").plusDays(i)));
        }
        database.actAs(managerOf(programme));

        var first = queries.list(CohortFilter.none(), Keyset.start(), 2);
        var second = queries.list(CohortFilter.none(), after(first.rows().getLast().id()), 2);
        var back = queries.list(CohortFilter.none(), before(second.rows().getFirst().id()), 2);

        assertThat(first.rows())
                .extracting(CohortRow::name)
                .containsExactly("Cohort 5", "Cohort 4");
        assertThat(first.hasPrevious()).isFalse();
        assertThat(second.rows())
                .extracting(CohortRow::name)
                .containsExactly("Cohort 3", "Cohort 2");
        assertThat(second.hasNext()).isTrue();
        assertThat(back).isEqualTo(first);
        assertThat(
                        queries.list(
                                        new CohortFilter(
                                                "hort 3", Optional.empty(), Optional.empty()),
                                        Keyset.start(),
                                        9)
                                .rows())
                .hasSize(1);
        assertThat(
                        queries.list(
                                        new CohortFilter("%", Optional.empty(), Optional.empty()),
                                        Keyset.start(),
                                        9)
                                .rows())
                .isEmpty();
    }

    @Test
    void pagesThroughThePeopleByNameInBothDirections() {
        var cohort = cohorts.open(programme, aPlan("Cohort 7", 24));
        enrolments.enrol(
                cohort,
                List.of(
                        aPerson(database, "Chidi"),
                        aPerson(database, "Amina"),
                        aPerson(database, "Elif"),
                        aPerson(database, "Bruno"),
                        aPerson(database, "Dalia")));
        database.flushAndClear();

        var first = people(cohort, "", Keyset.start());
        var second = people(cohort, "", after(first.rows().getLast().person()));
        var third = people(cohort, "", after(second.rows().getLast().person()));
        var back = people(cohort, "", before(third.rows().getFirst().person()));

        assertThat(first.rows()).extracting(EnrolledRow::name).containsExactly("Amina", "Bruno");
        assertThat(second.rows()).extracting(EnrolledRow::name).containsExactly("Chidi", "Dalia");
        assertThat(third.rows()).extracting(EnrolledRow::name).containsExactly("Elif");
        assertThat(third.hasNext()).isFalse();
        assertThat(back).isEqualTo(second);
        assertThat(people(cohort, "LIF", Keyset.start()).rows())
                .extracting(EnrolledRow::name)
                .containsExactly("Elif");
    }

    @Test
    void costsNoMoreStatementsForMorePeopleAndMoreCohorts() {
        var small = aCohortWith(5);
        int fewPeople =
                database.statements(
                        () ->
                                queries.listPeople(
                                        small, EnrolmentState.ENROLLED, "", Keyset.start(), 500));
        database.actAs(managerOf(programme));
        int fewCohorts =
                database.statements(() -> queries.list(CohortFilter.none(), Keyset.start(), 500));
        database.actAs(Actor.system());

        var large = aCohortWith(200);
        for (int i = 0; i < 200; i++) {
            cohorts.open(programme, aPlan("Cohort " + i, 24));
        }

        assertThat(
                        database.statements(
                                () ->
                                        queries.listPeople(
                                                large,
                                                EnrolmentState.ENROLLED,
                                                "",
                                                Keyset.start(),
                                                500)))
                .isEqualTo(fewPeople)
                .isLessThanOrEqualTo(4);
        database.actAs(managerOf(programme));
        assertThat(
                        database.statements(
                                () -> queries.list(CohortFilter.none(), Keyset.start(), 500)))
                .isEqualTo(fewCohorts)
                .isLessThanOrEqualTo(4);
    }

    @Test
    void neverTakesOneTooManyHoweverManyEnrolAtOnce() throws Exception {
        var cohort =
                database.commit(
                        () ->
                                cohorts.open(
                                        aProgramme(database),
                                        aPlan("Cohort " + UUID.randomUUID(), 24)));
        var people =
                database.commit(
                        () -> {
                            var made = new ArrayList<PersonId>();
                            for (int i = 0; i < 40; i++) {
                                made.add(aPerson(database, "Race " + i));
                            }
                            return made;
                        });

        int admitted = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (var person : people) {
                tries.add(threads.submit(() -> isAdmitted(cohort, person)));
            }
            for (var tried : tries) {
                admitted += tried.get() ? 1 : 0;
            }
        }

        assertThat(admitted).isEqualTo(24);
        assertThat(database.<Integer>commit(() -> queries.get(cohort).taken())).isEqualTo(24);
    }

    private boolean isAdmitted(CohortId cohort, PersonId person) throws Exception {
        try {
            database.commit(() -> enrolments.enrol(cohort, List.of(person)));
            return true;
        } catch (Enrolments.CohortIsFull full) {
            return false;
        }
    }

    private CohortId aCohortWith(int people) {
        var cohort = cohorts.open(programme, aPlan("With " + people, 500));
        var chosen = new ArrayList<PersonId>();
        for (int i = 0; i < people; i++) {
            chosen.add(aPerson(database, "Person %03d".formatted(i)));
        }
        enrolments.enrol(cohort, chosen);
        return cohort;
    }

    private org.cadre.platform.persistence.Slice<EnrolledRow> people(
            CohortId cohort, String text, Keyset keyset) {
        return queries.listPeople(cohort, EnrolmentState.ENROLLED, text, keyset, 2);
    }

    private List<EnrolledRow> withdrawn(CohortId cohort) {
        return queries.listPeople(cohort, EnrolmentState.WITHDRAWN, "", Keyset.start(), 10).rows();
    }

    private static Keyset after(Record id) {
        return Keyset.of(id.toString(), null);
    }

    private static Keyset before(Record id) {
        return Keyset.of(null, id.toString());
    }

    private Object change(CohortId cohort) {
        cohorts.change(cohort, 0, aPlan("Mine", 1));
        return null;
    }

    private Object close(CohortId cohort) {
        cohorts.close(cohort);
        return null;
    }

    private Object withdraw(EnrolmentId enrolment) {
        enrolments.withdraw(enrolment, "Because");
        return null;
    }

    private Object extraTime(EnrolmentId enrolment) {
        enrolments.setExtraTime(enrolment, 10);
        return null;
    }

    private static void assertNotFound(Callable<?> work) {
        assertThatThrownBy(work::call).isInstanceOf(NotFound.class).isInstanceOf(Refusal.class);
    }

    private static Actor managerOf(ProgrammeId programme) {
        return new Actor(
                Optional.of(UUID.randomUUID()),
                "Ines Example",
                "ines.example@programme.example",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()))),
                false);
    }

    private void deactivate(PersonId person) {
        database.em()
                .createNativeQuery("update person set state = 'DEACTIVATED' where id = :id")
                .setParameter("id", person.id())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> heldScopes(PersonId person, String role) {
        return database.em()
                .createNativeQuery(
                        "select scope_id from role_assignment where person_id = :id and role ="
                                + " :role and ended_at is null",
                        UUID.class)
                .setParameter("id", person.id())
                .setParameter("role", role)
                .getResultList();
    }

    private static CohortPlan aPlan(String name, int capacity) {
        return aPlan(name, capacity, LocalDate.parse("2026-03-02"));
    }

    private static CohortPlan aPlan(String name, int capacity, LocalDate startsOn) {
        return new CohortPlan(
                name,
                startsOn,
                LocalDate.parse("2026-08-31"),
                ZoneId.of("UTC"),
                capacity,
                List.of("FOR-2", "DIG-1"));
    }
}
