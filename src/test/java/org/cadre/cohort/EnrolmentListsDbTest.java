package org.cadre.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.testing.Rows.aPerson;
import static org.cadre.testing.Rows.aProgramme;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Undone;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class EnrolmentListsDbTest {

    @RegisterExtension final Database database = new Database();

    private final Set<PersonId> begun = new HashSet<>();
    private EnrolmentLists lists;
    private EnrolmentListQueries queries;
    private CohortId cohort;
    private PersonId ines;
    private PersonId amina;
    private PersonId bruno;
    private PersonId cleo;

    @BeforeEach
    void cohortOfOne() {
        database.use(LearningBegun.class, (id, people) -> Set.copyOf(begun));
        lists = database.make(EnrolmentLists.class);
        queries = database.make(EnrolmentListQueries.class);
        ines = aPerson(database, "ines");
        amina = aPerson(database, "amina");
        bruno = aPerson(database, "bruno");
        cleo = aPerson(database, "cleo");
        var programme = aProgramme(database);
        actAsManagerOf(programme);
        cohort = aCohort(programme, 3);
        database.make(Enrolments.class).enrol(cohort, List.of(cleo));
        database.flushAndClear();
    }

    @Test
    void enrolsNobodyBeforeTheConfirmation() {
        var detail = queries.get(read(amina, bruno, cleo, cleo));

        assertThat(detail.counts())
                .isEqualTo(Map.of(Outcome.NEW, 2, Outcome.INSIDE, 1, Outcome.REFUSED, 1));
        assertThat(enrolled()).containsExactly(cleo);
        assertThat(events(CohortEvents.TraineeEnrolled.class)).isEqualTo(1);
    }

    @Test
    void enrolsOnceHoweverOftenItIsConfirmed() {
        var id = read(amina, bruno, cleo);

        confirm(id);
        confirm(id);

        assertThat(enrolled()).containsExactlyInAnyOrder(amina, bruno, cleo);
        assertThat(events(CohortEvents.TraineeEnrolled.class)).isEqualTo(3);
        assertThat(events(CohortEvents.ListEnrolled.class)).isEqualTo(1);
    }

    @Test
    void enrolsNobodyWhereASeatWentMeanwhile() {
        var id = read(amina, bruno);
        database.make(Enrolments.class).enrol(cohort, List.of(ines));
        database.flushAndClear();

        assertThatThrownBy(() -> lists.confirm(id))
                .isInstanceOf(EnrolmentLists.ListHasChanged.class);
        assertThat(enrolled()).containsExactlyInAnyOrder(cleo, ines);

        lists.checkAgain(id);
        database.flushAndClear();
        assertThat(queries.get(id).counts()).isEqualTo(Map.of(Outcome.NEW, 1, Outcome.REFUSED, 1));
        confirm(id);
        assertThat(enrolled()).containsExactlyInAnyOrder(cleo, ines, amina);
    }

    @Test
    void takesBackWhoHasNotBegunAndSaysWhoStays() {
        var id = read(amina, bruno, cleo);
        confirm(id);
        begun.add(amina);

        lists.undo(id);
        lists.undo(id);
        database.flushAndClear();

        assertThat(enrolled()).containsExactlyInAnyOrder(amina, cleo);
        assertThat(queries.get(id).undone()).isEqualTo(Map.of(Undone.WITHDRAWN, 1, Undone.KEPT, 1));
        assertThat(events(CohortEvents.TraineeWithdrawn.class)).isEqualTo(1);
        assertThat(events(CohortEvents.ListUndone.class)).isEqualTo(1);
    }

    @Test
    void leavesANewerEnrolmentAlone() {
        var id = read(amina);
        confirm(id);
        var enrolments = database.make(Enrolments.class);
        enrolments.withdraw(enrolmentOf(amina), "Moved");
        database.flushAndClear();
        enrolments.enrol(cohort, List.of(amina));
        database.flushAndClear();

        lists.undo(id);
        database.flushAndClear();

        assertThat(enrolled()).containsExactlyInAnyOrder(amina, cleo);
        assertThat(queries.get(id).undone()).isEqualTo(Map.of(Undone.GONE, 1));
    }

    @Test
    void takesBackForADayAndNoLonger() {
        var id = read(amina);
        assertThatThrownBy(() -> lists.undo(id)).isInstanceOf(EnrolmentLists.ListStays.class);
        confirm(id);

        database.clock().pass(Duration.ofHours(24));

        assertThatThrownBy(() -> lists.undo(id)).isInstanceOf(EnrolmentLists.ListStays.class);
        assertThat(enrolled()).containsExactlyInAnyOrder(amina, cleo);
    }

    @Test
    void pagesThroughTheRowsInTheOrderOfTheFile() {
        var id = read(cleo, amina, bruno);

        var first = queries.lines(id, Optional.empty(), Keyset.start(), 2);
        var mark = first.rows().getLast().id();
        var second = queries.lines(id, Optional.empty(), Keyset.of(mark.toString(), null), 2);

        assertThat(first.rows()).extracting(ListLine::name).containsExactly("cleo", "amina");
        assertThat(first.hasNext()).isTrue();
        assertThat(second.rows()).extracting(ListLine::number).containsExactly(4);
        assertThat(queries.lines(id, Optional.of(Outcome.INSIDE), Keyset.start(), 9).rows())
                .extracting(ListLine::name)
                .containsExactly("cleo");
    }

    @Test
    void doesNotExistForTheManagerOfAnotherProgramme() {
        var id = read(amina);
        actAsManagerOf(aProgramme(database));

        assertThatThrownBy(() -> queries.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.latest(cohort)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.confirm(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.checkAgain(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.undo(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void giveTheLastSeatToOneOfTwoListsThatAreConfirmedAtOnce() throws Exception {
        var made =
                database.commit(
                        () -> {
                            var programme = aProgramme(database);
                            actAsManagerOf(programme);
                            cohort = aCohort(programme, 1);
                            var one = read(aPerson(database, "one"));
                            return List.of(one, read(aPerson(database, "two")));
                        });

        assertThatThrownBy(
                        () ->
                                database.overlapping(
                                        () -> confirmed(made.getFirst()),
                                        () -> confirmed(made.getLast())))
                .hasRootCauseInstanceOf(EnrolmentLists.ListHasChanged.class);
    }

    private boolean confirmed(EnrolmentListId id) {
        lists.confirm(id);
        return true;
    }

    private void confirm(EnrolmentListId id) {
        lists.confirm(id);
        database.flushAndClear();
    }

    private EnrolmentListId read(PersonId... people) {
        var file = new StringBuilder("email\n");
        for (var person : people) {
            file.append(mail(person)).append('\n');
        }
        var id = lists.read(cohort, "list.csv", file.toString().getBytes(StandardCharsets.UTF_8));
        database.flushAndClear();
        return id;
    }

    private static String mail(PersonId person) {
        return person + "@police.example";
    }

    private List<PersonId> enrolled() {
        return database.make(CohortQueries.class).listEnrolled(cohort).stream()
                .map(EnrolledRow::person)
                .toList();
    }

    private EnrolmentId enrolmentOf(PersonId person) {
        return database.make(CohortQueries.class).listEnrolled(cohort).stream()
                .filter(row -> row.person().equals(person))
                .map(EnrolledRow::enrolment)
                .findFirst()
                .orElseThrow();
    }

    private long events(Class<?> type) {
        return database.events().stream().filter(type::isInstance).count();
    }

    private void actAsManagerOf(ProgrammeId programme) {
        database.actAs(
                new Actor(
                        Optional.of(ines.id()),
                        "Ines",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()))),
                        false));
    }

    private CohortId aCohort(ProgrammeId programme, int seats) {
        return database.make(Cohorts.class)
                .open(
                        programme,
                        new CohortPlan(
                                "Cohort 7",
                                LocalDate.parse("2026-03-01"),
                                LocalDate.parse("2026-09-01"),
                                ZoneId.of("UTC"),
                                seats,
                                List.of("FOR-2")));
    }
}
