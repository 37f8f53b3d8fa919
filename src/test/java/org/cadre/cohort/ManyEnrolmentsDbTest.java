package org.cadre.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.testing.Rows.aPerson;
import static org.cadre.testing.Rows.aProgramme;

import org.cadre.cohort.ChangeLine.Effect;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ManyEnrolmentsDbTest {

    private static final EnrolmentChange LEAVE = new EnrolmentChange.Withdrawal(" Moved away ");
    private static final EnrolmentChange LONGER = new EnrolmentChange.ExtraTime(25);

    @RegisterExtension final Database database = new Database();

    private ManyEnrolments many;
    private CohortId cohort;
    private PersonId amina;
    private PersonId bruno;
    private PersonId cleo;

    @BeforeEach
    void cohortOfThree() {
        many = database.make(ManyEnrolments.class);
        amina = aPerson(database, "Amina Demo");
        bruno = aPerson(database, "Bruno Sample");
        cleo = aPerson(database, "Cleo Sample");
        cohort = aCohort("Cohort 7");
        database.make(Enrolments.class).enrol(cohort, List.of(amina, bruno, cleo));
        database.flushAndClear();
    }

    @Test
    void showsWhatWouldBecomeOfEachAndChangesNothing() {
        many.change(cohort, these(amina), LEAVE);
        many.change(cohort, these(bruno), LONGER);
        database.flushAndClear();
        int before = database.events().size();

        assertThat(many.preview(cohort, these(amina, bruno, cleo), LONGER))
                .extracting(line -> line.row().name(), ChangeLine::effect)
                .containsExactly(
                        tuple("Amina Demo", Effect.REFUSED),
                        tuple("Bruno Sample", Effect.STAYS),
                        tuple("Cleo Sample", Effect.CHANGES));
        assertThat(many.preview(cohort, these(amina, cleo), LEAVE))
                .extracting(ChangeLine::effect)
                .containsExactly(Effect.STAYS, Effect.CHANGES);
        assertThat(database.events()).hasSize(before);
    }

    @Test
    void withdrawsThemOnceEachWithAnEntryInTheRecord() {
        assertThat(many.change(cohort, these(amina, cleo), LEAVE)).isEqualTo(2);
        database.flushAndClear();
        assertThat(many.change(cohort, these(amina, cleo), LEAVE)).isZero();
        database.flushAndClear();

        assertThat(database.make(CohortQueries.class).listEnrolled(cohort))
                .extracting(EnrolledRow::person)
                .containsExactly(bruno);
        assertThat(database.events())
                .filteredOn(CohortEvents.TraineeWithdrawn.class::isInstance)
                .hasSize(2)
                .allSatisfy(
                        event ->
                                assertThat(((CohortEvents.TraineeWithdrawn) event).reason())
                                        .isEqualTo("Moved away"));
    }

    @Test
    void takesAllWhomTheFilterFinds() {
        var samples = new ManyEnrolments.Whom(Optional.empty(), "sample");

        assertThat(many.change(cohort, samples, LONGER)).isEqualTo(2);
        database.flushAndClear();

        assertThat(database.make(CohortQueries.class).listEnrolled(cohort))
                .extracting(EnrolledRow::extraTimePercent)
                .containsExactly(0, 25, 25);
    }

    @Test
    void leavesOutWhoIsOfAnotherCohortAndRefusesNobody() {
        var other = aCohort("Cohort 8");
        var dora = aPerson(database, "Dora Demo");
        database.make(Enrolments.class).enrol(other, List.of(dora));

        assertThatThrownBy(() -> many.change(cohort, these(dora), LEAVE))
                .isInstanceOf(Enrolments.NobodyIsChosen.class);
        assertThat(many.change(cohort, these(dora, amina), LEAVE)).isEqualTo(1);
        assertThat(database.make(CohortQueries.class).get(other).taken()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotSoundAndAForeignCohort() {
        assertThatThrownBy(
                        () ->
                                many.preview(
                                        cohort, these(amina), new EnrolmentChange.Withdrawal(" ")))
                .isInstanceOf(Enrolments.WithdrawalNeedsAReason.class);
        for (var percent : new Integer[] {null, -1, 101}) {
            assertThatThrownBy(
                            () ->
                                    many.preview(
                                            cohort,
                                            these(amina),
                                            new EnrolmentChange.ExtraTime(percent)))
                    .isInstanceOf(Enrolments.ExtraTimeIsOutOfRange.class);
        }
        database.actAs(
                new Actor(
                        Optional.of(bruno.id()),
                        "Bruno",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
        assertThatThrownBy(() -> many.change(cohort, these(amina), LEAVE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void changesEachOnceWhenItIsConfirmedTwiceAtOnce() throws Exception {
        database.commit(this::aCommittedCohort);

        assertThat(database.twiceAtOnce(() -> many.change(cohort, these(amina, cleo), LEAVE)))
                .containsExactlyInAnyOrder(2, 0);

        assertThat(database.commit(this::enrolled)).containsExactly(bruno);
    }

    @Test
    void leavesWhoIsWithdrawnMeanwhileWithTheOtherReason() throws Exception {
        database.commit(this::aCommittedCohort);
        var one = database.commit(() -> many.list(cohort, these(cleo)).getFirst().enrolment());

        database.overlapping(
                () -> withdraw(one), () -> many.change(cohort, these(amina, cleo), LEAVE));

        assertThat(database.commit(this::enrolled)).containsExactly(bruno);
        assertThat(database.events())
                .filteredOn(CohortEvents.TraineeWithdrawn.class::isInstance)
                .extracting(event -> ((CohortEvents.TraineeWithdrawn) event).reason())
                .containsExactly("Ill", "Moved away");
    }

    private boolean withdraw(EnrolmentId one) {
        database.make(Enrolments.class).withdraw(one, "Ill");
        return true;
    }

    /** The three again, seen by every transaction. */
    private boolean aCommittedCohort() {
        cohortOfThree();
        return true;
    }

    private List<PersonId> enrolled() {
        return database.make(CohortQueries.class).listEnrolled(cohort).stream()
                .map(EnrolledRow::person)
                .toList();
    }

    private static ManyEnrolments.Whom these(PersonId... people) {
        return new ManyEnrolments.Whom(Optional.of(Set.of(people)), "");
    }

    private CohortId aCohort(String name) {
        return database.make(Cohorts.class)
                .open(
                        aProgramme(database),
                        new CohortPlan(
                                name,
                                LocalDate.parse("2026-03-01"),
                                LocalDate.parse("2026-09-01"),
                                ZoneId.of("UTC"),
                                24,
                                List.of("FOR-2")));
    }
}
