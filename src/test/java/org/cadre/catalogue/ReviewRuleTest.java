package org.cadre.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ReviewSignal.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class ReviewRuleTest {

    private static final LocalDate REVIEWED = LocalDate.parse("2026-01-10");

    @ParameterizedTest
    @CsvSource({
        "FOR, STANDARD, 2027-06-01, 2027-01-10",
        "DIG, STANDARD, 2027-06-01, 2026-10-10",
        "DIG, LAW,      2027-06-01, 2026-07-10",
        "FIN, LAW,      2027-06-01, 2026-07-10",
        "FOR, TOOL,     2026-03-01, 2026-03-01"
    })
    void reviewsWhatAgesFasterEarlierThanPlanned(
            String track, TagKind tag, LocalDate planned, LocalDate day) {
        assertThat(ReviewRule.reviewDay(REVIEWED, planned, track, Set.of(tag))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, 2026-11-23, 2026-11-30",
        "CRITICAL, 2026-11-27, 2026-12-04",
        "CRITICAL, 2026-11-28, 2026-12-04",
        "HIGH,     2026-11-25, 2026-12-25",
        "NORMAL,   2026-11-25, 2027-02-23"
    })
    void givesEachSeverityItsTime(Severity severity, LocalDate raised, LocalDate due) {
        assertThat(severity.dueAfter(raised)).isEqualTo(due);
    }

    @Test
    void raisesNothingTheDayBefore() {
        assertThat(signals("2027-01-10", "2026-12-31", "2026-12-30")).isEmpty();
    }

    @Test
    void raisesASourceOnTheDayFromWhichItIsOutOfForce() {
        assertThat(signals("2027-01-10", "2026-12-31", "2026-12-31"))
                .containsExactly(
                        new ReviewSignal(
                                ReviewSignal.Kind.SOURCE_EXPIRED,
                                "act",
                                "Act 7",
                                Severity.HIGH,
                                LocalDate.parse("2026-12-31")));
    }

    @Test
    void putsWhatIsDueFirstFirst() {
        assertThat(signals("2027-01-10", "2027-02-01", "2027-02-01"))
                .extracting(ReviewSignal::kind)
                .containsExactly(ReviewSignal.Kind.SOURCE_EXPIRED, ReviewSignal.Kind.REVIEW_DUE);
    }

    @Test
    void isLateTheDayAfterTheLastOne() {
        var signal = signals("2027-01-10", "2026-12-31", "2026-12-31").getFirst();

        assertThat(signal.isLate(LocalDate.parse("2027-01-30"))).isFalse();
        assertThat(signal.isLate(LocalDate.parse("2027-01-31"))).isTrue();
    }

    private static List<ReviewSignal> signals(String reviewDay, String ended, String today) {
        return ReviewRule.signals(
                LocalDate.parse(reviewDay),
                List.of(new ReviewRule.Ended("act", "Act 7", LocalDate.parse(ended))),
                LocalDate.parse(today));
    }
}
