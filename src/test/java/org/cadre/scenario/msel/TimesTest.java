package org.cadre.scenario.msel;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.scenario.msel.Times.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "0:20, EITHER, 0:20",
        "9:20:30, EITHER, 9:20:30",
        "T+0:20, OFFSET, 0:20",
        "t + 20, OFFSET, 0:20",
        "STARTEX+20, OFFSET, 0:20",
        "STARTEX, OFFSET, 0:00",
        "+90, OFFSET, 1:30",
        "20, OFFSET, 0:20",
        "20 min, OFFSET, 0:20",
        "20 minutes, OFFSET, 0:20",
        "1h20, OFFSET, 1:20",
        "1 h 20 min, OFFSET, 1:20",
        "2 heures, OFFSET, 2:00",
        "H+2, OFFSET, 2:00",
        "٠:٢٠, EITHER, 0:20",
        "٢٠ دقيقة, OFFSET, 0:20",
        "0920Z, CLOCK, 9:20",
        "1430, CLOCK, 14:30",
        "D+1 09:20, CLOCK, 33:20",
        "J+0 09h20, CLOCK, 9:20",
        "Day 2 0920, CLOCK, 33:20"
    })
    void readsTimesAsPeopleWriteThem(String text, Sort sort, String seconds) {
        assertThat(Times.read(text))
                .hasValueSatisfying(
                        time -> {
                            assertThat(time.sort()).isEqualTo(sort);
                            assertThat(Times.written(time.seconds())).isEqualTo(seconds);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "9:75", "", "-5", "T-10", "12345", "2026-13-01T09:20"})
    void readsNothingElse(String text) {
        assertThat(Times.read(text)).isEmpty();
    }
}
