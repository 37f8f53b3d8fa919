package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.PopulationQueries.Run;
import org.cadre.funding.iati.Publication.Indicator;
import org.cadre.funding.iati.Publication.Period;
import org.cadre.funding.iati.Publication.Result;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

class TrainingResultsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static Run run(String start, int capacity, int taken) {
        return new Run(new CohortId(UUID.randomUUID()), LocalDate.parse(start), capacity, taken);
    }

    private final TrainingResults results =
            new TrainingResults(
                    List.of(
                            run("2025-03-01", 24, 20),
                            run("2025-09-01", 10, 9),
                            run("2026-01-10", 12, 3)),
                    new TreeMap<>(Map.of(2025, 40L, 2026, 4L)),
                    new TreeMap<>(Map.of(2026, 17L)));

    @Test
    void seatsCompletionsAndCertificatesAreToldYearByYear() {
        var told = results.list(START);

        assertThat(told).extracting(Result::type).containsExactly("1", "2");
        var seats = told.getFirst().indicators().getFirst();
        assertThat(seats.periods().getFirst().all().target()).contains(BigDecimal.valueOf(34));
        assertThat(seats.periods().getFirst().all().actual()).contains(BigDecimal.valueOf(29));
        assertThat(told.getLast().indicators())
                .singleElement()
                .extracting(Indicator::periods)
                .satisfies(
                        periods ->
                                assertThat(periods)
                                        .extracting(Period::until)
                                        .containsExactly(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aNumberOfSoFewThatOneCouldBeMeantIsKeptBackAndSaidToBe() {
        var seats = results.list(START).getFirst().indicators().getFirst();

        assertThat(seats.periods().getLast().all().target()).contains(BigDecimal.valueOf(12));
        assertThat(seats.periods().getLast().all().actual()).isEmpty();
        assertThat(results.leftOut())
                .containsOnlyKeys("Modules completed, 2026", "Seats taken, 2026");
    }

    @Test
    void whatDoesNotExistIsNoResult() {
        assertThat(new TrainingResults(List.of(), new TreeMap<>(), new TreeMap<>()).list(START))
                .isEmpty();
    }
}
