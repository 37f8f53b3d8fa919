package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class RenewalPolicyTest {

    private static final LocalDate UNTIL = LocalDate.parse("2028-03-02");

    @ParameterizedTest
    @CsvSource({"2027-12-02, false", "2027-12-03, true", "2028-03-02, true", "2031-01-01, true"})
    void opensNinetyDaysBeforeTheLastDay(LocalDate today, boolean open) {
        assertThat(RenewalPolicy.isOpen(UNTIL, today)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-03, 2030-03-02",
        "2028-03-02, 2030-03-02",
        "2028-03-03, 2030-03-03",
        "2028-08-31, 2030-08-31"
    })
    void losesNoDayOfWhoIsEarly(LocalDate passed, LocalDate until) {
        assertThat(RenewalPolicy.newUntil(UNTIL, passed, 24)).isEqualTo(until);
    }
}
