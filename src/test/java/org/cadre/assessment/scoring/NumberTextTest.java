package org.cadre.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "512; 512; ''",
                " 512 ; 512; ''",
                "-3; -3; ''",
                "+3; 3; ''",
                "−3; -3; ''",
                "0.5; 0.5; ''",
                "0,5; 0.5; ''",
                ".5; 0.5; ''",
                "5.; 5; ''",
                "1 024; 1024; ''",
                "1\u00A0024; 1024; ''",
                "1\u202F024,5; 1024.5; ''",
                "1'024; 1024; ''",
                "1,024.5; 1024.5; ''",
                "1.024,5; 1024.5; ''",
                "1,024,000; 1024000; ''",
                "1.024.000; 1024000; ''",
                "512 bytes; 512; bytes",
                "512bytes; 512; bytes",
                "12.5 %; 12.5; %",
                "1 024 km/h; 1024; km/h",
                "٥١٢; 512; ''",
                "١٬٠٢٤٫٥; 1024.5; ''",
                "007; 7; ''",
                "0.125; 0.125; ''"
            })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal value, String unit) {
        var readings = NumberText.read(text);

        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst().value()).isEqualByComparingTo(value);
        assertThat(readings.getFirst().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,024", "1.024"})
    void seesBothMeaningsOfAMarkBeforeThreeDigits(String text) {
        assertThat(NumberText.read(text))
                .extracting(Response.Number::value)
                .containsExactly(new BigDecimal("1.024"), new BigDecimal("1024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "-",
                ".",
                ",",
                "1,2,3",
                "1..2",
                "12,34,567",
                "1 2",
                "10 24",
                "1e5.2.1",
                "5-3",
                "1,024.000,5",
                "--3",
                "NaN",
                "1.2,3.4",
                "11111111111111111111111111111111111111111111111111111111111111"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(NumberText.read(text)).allMatch(reading -> !reading.unit().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-", ".", "1,2,3", "1..2", "12,34,567", "10 24", "--3", "NaN"})
    void readsNothingFromIt(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }
}
