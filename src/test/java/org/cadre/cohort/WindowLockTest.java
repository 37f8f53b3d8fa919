package org.cadre.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** It is the last hour of 2 March in London, and 3 March in Dar es Salaam. */
class WindowLockTest {

    private static final Instant NOW = Instant.parse("2026-03-02T23:00:00Z");

    @Test
    void keepsNothingClosedForWhoIsInNoCohortOrWithinOneOfTheWindows() {
        assertThat(WindowLock.find(List.of(), "FOR-2", NOW)).isEmpty();
        assertThat(WindowLock.find(List.of(cohort("UTC", null, null)), "FOR-2", NOW)).isEmpty();
        assertThat(
                        WindowLock.find(
                                List.of(
                                        cohort("UTC", null, "2026-03-01"),
                                        cohort("UTC", "2026-03-02", "2026-03-02")),
                                "FOR-2",
                                NOW))
                .isEmpty();
    }

    @Test
    void namesTheNextFirstDayBeforeAnyLastDay() {
        assertThat(
                        WindowLock.find(
                                List.of(
                                        cohort("UTC", "2026-05-01", null),
                                        cohort("UTC", null, "2026-03-01"),
                                        cohort("UTC", "2026-04-01", "2026-06-01")),
                                "FOR-2",
                                NOW))
                .contains(new WindowLock(true, LocalDate.parse("2026-04-01")));
    }

    @Test
    void namesTheLatestLastDayWhenAllAreOver() {
        assertThat(
                        WindowLock.find(
                                List.of(
                                        cohort("UTC", null, "2026-02-01"),
                                        cohort("UTC", null, "2026-03-01")),
                                "FOR-2",
                                NOW))
                .contains(new WindowLock(false, LocalDate.parse("2026-03-01")));
    }

    @Test
    void countsTheDaysOfTheZoneOfTheCohort() {
        var london = List.of(cohort("Europe/London", null, "2026-03-02"));
        var dar = List.of(cohort("Africa/Dar_es_Salaam", null, "2026-03-02"));

        assertThat(WindowLock.find(london, "FOR-2", NOW)).isEmpty();
        assertThat(WindowLock.find(dar, "FOR-2", NOW)).isPresent();
    }

    private static EnrolmentRow cohort(
            String zone, @Nullable String opensOn, @Nullable String closesOn) {
        return new EnrolmentRow(
                new EnrolmentId(UUID.randomUUID()),
                new CohortId(UUID.randomUUID()),
                "Cohort",
                new ProgrammeId(UUID.randomUUID()),
                "Programme",
                List.of("FOR-2"),
                Map.of("FOR-2", new ModuleWindow(day(opensOn), day(closesOn))),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                ZoneId.of(zone),
                NOW,
                0);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
