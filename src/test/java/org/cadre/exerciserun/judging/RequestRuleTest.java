package org.cadre.exerciserun.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.exerciserun.judging.RequestRule.Obstacle;
import org.cadre.exerciserun.judging.RequestRule.Side;
import org.cadre.scenario.FormalRequestState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

/** Rule 5 of an exercise, as far as it is a rule: the way of a formal request. */
class RequestRuleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SENDER, SENT",
        "SENT, SENDER, ''",
        "RECEIVED, SENDER, ''",
        "RETURNED, SENDER, SENT",
        "ACCEPTED, SENDER, ''",
        "EXECUTED, SENDER, ''",
        "REFUSED, SENDER, ''",
        "DRAFT, RECEIVER, ''",
        "SENT, RECEIVER, RECEIVED RETURNED ACCEPTED REFUSED",
        "RECEIVED, RECEIVER, RETURNED ACCEPTED REFUSED",
        "RETURNED, RECEIVER, ''",
        "ACCEPTED, RECEIVER, EXECUTED",
        "EXECUTED, RECEIVER, ''",
        "REFUSED, RECEIVER, ''",
    })
    void saysWhatEachSideCanDo(FormalRequestState state, Side side, String next) {
        var expected =
                Stream.of(next.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(FormalRequestState::valueOf)
                        .toList();

        assertThat(RequestRule.next(state, side)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, RECEIVER, ACCEPTED, ",
        "SENT, SENDER, ACCEPTED, WRONG_SIDE",
        "RETURNED, RECEIVER, SENT, WRONG_SIDE",
        "DRAFT, RECEIVER, ACCEPTED, WRONG_STATE",
        "REFUSED, RECEIVER, EXECUTED, WRONG_STATE",
        "EXECUTED, SENDER, SENT, WRONG_STATE",
    })
    void saysWhyNot(FormalRequestState from, Side side, FormalRequestState to, Obstacle obstacle) {
        assertThat(RequestRule.forbids(from, side, to, "", List.of()).orElse(null))
                .isEqualTo(obstacle);
    }

    @Test
    void rule5RefusedNeedsAGround() {
        assertThat(receiver(FormalRequestState.REFUSED, " ", List.of("basis")))
                .isEqualTo(Obstacle.NO_GROUND);
        assertThat(receiver(FormalRequestState.REFUSED, "no dual criminality", List.of())).isNull();
    }

    @Test
    void rule5ReturnedListsMissingFields() {
        assertThat(receiver(FormalRequestState.RETURNED, "see below", List.of()))
                .isEqualTo(Obstacle.NOTHING_MISSING);
        assertThat(receiver(FormalRequestState.RETURNED, "", List.of(" ")))
                .isEqualTo(Obstacle.NOTHING_MISSING);
        assertThat(receiver(FormalRequestState.RETURNED, "", List.of("basis"))).isNull();
    }

    private static Obstacle receiver(FormalRequestState to, String ground, List<String> missing) {
        return RequestRule.forbids(FormalRequestState.RECEIVED, Side.RECEIVER, to, ground, missing)
                .orElse(null);
    }
}
