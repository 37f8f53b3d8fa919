package org.cadre.afteraction.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Rule 9 of an exercise. */
class EscalationTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-01");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, false",
        "2026-03-14, false",
        "2026-03-15, true",
        "2027-01-01, true",
    })
    void rule9FourteenDaysPastDueEscalate(LocalDate today, boolean due) {
        assertThat(Escalation.isDue(ActionState.IN_PROGRESS, DUE, today)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, true",
        "AGREED, true",
        "IN_PROGRESS, true",
        "BLOCKED, true",
        "DONE, false",
        "VERIFIED, false",
        "CANCELLED, false",
        "REOPENED, true",
    })
    void rule9ReopenedCountsAndWhatIsDoneDoesNot(ActionState state, boolean due) {
        assertThat(Escalation.isDue(state, DUE, DUE.plusDays(20))).isEqualTo(due);
    }
}
