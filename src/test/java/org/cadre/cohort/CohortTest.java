package org.cadre.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class CohortTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void keepsItsModulesInTheOrderInWhichTheyAreTaught() {
        var cohort = new Cohort(aProgramme(), aPlan(24, "FOR-2", "DIG-1", "FOR-1"), NOW);

        cohort.change(aPlan(24, "FOR-1", "FOR-2"));

        assertThat(cohort.modules()).containsExactly("FOR-1", "FOR-2");
    }

    @ParameterizedTest
    @CsvSource({"1,23,true", "1,24,false", "2,23,false", "24,0,true", "25,0,false"})
    void takesNoMorePeopleThanSeatsAreFree(int newcomers, int taken, boolean fits) {
        var cohort = new Cohort(aProgramme(), aPlan(24, "FOR-2"), NOW);
        cohort.seat(taken);

        if (fits) {
            assertThatCode(() -> cohort.seat(newcomers)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> cohort.seat(newcomers))
                    .isInstanceOf(Enrolments.CohortIsFull.class);
        }
    }

    @Test
    void takesNobodyInWhileClosed() {
        var cohort = new Cohort(aProgramme(), aPlan(24, "FOR-2"), NOW);

        cohort.close();
        assertThatThrownBy(cohort::requireOpen).isInstanceOf(Enrolments.CohortIsClosed.class);

        cohort.reopen();
        assertThatCode(cohort::requireOpen).doesNotThrowAnyException();
    }

    @Test
    void keepsASeatForEverybodyWhoIsIn() {
        var cohort = new Cohort(aProgramme(), aPlan(24, "FOR-2"), NOW);
        cohort.seat(13);
        cohort.leave();

        assertThatThrownBy(() -> cohort.change(aPlan(11, "FOR-2")))
                .isInstanceOf(Cohorts.SeatsAreTaken.class);
        assertThatCode(() -> cohort.change(aPlan(12, "FOR-2"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 5001})
    void hasBetweenOneAndFiveHundredSeats(int capacity) {
        assertThatThrownBy(() -> aPlan(capacity, "FOR-2"))
                .isInstanceOf(CohortPlan.CapacityIsOutOfRange.class);
    }

    @Test
    void needsANameAModuleAndDaysInOrder() {
        var day = LocalDate.parse("2026-03-02");
        var utc = ZoneId.of("UTC");

        assertThatThrownBy(() -> new CohortPlan("  ", day, day, utc, 1, List.of("FOR-2")))
                .isInstanceOf(CohortPlan.CohortNeedsAName.class);
        assertThatThrownBy(
                        () -> new CohortPlan("x".repeat(121), day, day, utc, 1, List.of("FOR-2")))
                .isInstanceOf(CohortPlan.CohortNeedsAName.class);
        assertThatThrownBy(
                        () ->
                                new CohortPlan(
                                        "Cohort 7",
                                        day,
                                        day.minusDays(1),
                                        utc,
                                        1,
                                        List.of("FOR-2")))
                .isInstanceOf(CohortPlan.CohortEndsBeforeItStarts.class);
        assertThatThrownBy(() -> new CohortPlan("Cohort 7", day, day, utc, 1, List.of()))
                .isInstanceOf(CohortPlan.CohortNeedsAModule.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void givesAtMostTwiceTheTime(int percent) {
        var enrolment =
                new Enrolment(
                        new CohortId(UUID.randomUUID()),
                        new PersonId(UUID.randomUUID()),
                        Optional.empty(),
                        NOW);

        assertThatThrownBy(() -> enrolment.giveExtraTime(percent))
                .isInstanceOf(Enrolments.ExtraTimeIsOutOfRange.class);
    }

    private static ProgrammeId aProgramme() {
        return new ProgrammeId(UUID.randomUUID());
    }

    private static CohortPlan aPlan(int capacity, String... modules) {
        return new CohortPlan(
                "Cohort 7",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-08-31"),
                ZoneId.of("UTC"),
                capacity,
                List.of(modules));
    }
}
