package org.cadre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class GainTest {

    @ParameterizedTest
    @CsvSource({
        "40, 85, 75",
        "0, 70, 70",
        "60, 60, 0",
        "50, 45, -10",
        "99, 100, 100",
        "40, 100, 100",
        "70, 85, 50",
        "67, 80, 39",
        "90, 0, -900"
    })
    void isTheShareOfWhatWasMissing(int before, int after, int gain) {
        assertThat(Gain.between(Optional.of(before), Optional.of(after))).contains(new Gain(gain));
    }

    @Test
    void isUnknownWhereOneOfTheTwoIsMissing() {
        assertThat(Gain.between(Optional.empty(), Optional.of(85))).isEmpty();
        assertThat(Gain.between(Optional.of(40), Optional.empty())).isEmpty();
    }

    @Test
    void isUnknownWhereNothingWasMissing() {
        assertThat(Gain.between(Optional.of(100), Optional.of(100))).isEmpty();
        assertThat(Gain.between(Optional.of(100), Optional.of(80))).isEmpty();
    }

    @Test
    void ofAGroupIsTheMiddleInWhateverOrder() {
        assertThat(Gain.median(gains(90, -20, 40, 10, 70))).contains(new Gain(40));
        assertThat(Gain.median(gains(90, 51, 40, 10, 70, 0))).contains(new Gain(46));
    }

    @Test
    void ofFewerThanFiveIsNotTold() {
        assertThat(Gain.median(gains(10, 20, 30, 40))).isEmpty();
        assertThat(Gain.median(List.of())).isEmpty();
    }

    private static List<Gain> gains(int... percents) {
        return IntStream.of(percents).mapToObj(Gain::new).toList();
    }
}
