package org.cadre.afteraction.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class ActionStateTest {

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, true, AGREED CANCELLED",
        "AGREED, true, IN_PROGRESS CANCELLED",
        "IN_PROGRESS, true, BLOCKED DONE CANCELLED",
        "BLOCKED, true, IN_PROGRESS CANCELLED",
        "DONE, false, VERIFIED REOPENED",
        "VERIFIED, false, REOPENED",
        "REOPENED, true, IN_PROGRESS CANCELLED",
        "CANCELLED, false, ''",
    })
    void saysWhatAnActionCanBecome(ActionState state, boolean open, String next) {
        var expected =
                Stream.of(next.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(ActionState::valueOf)
                        .toList();

        assertThat(state.next()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(state.isOpen()).isEqualTo(open);
    }
}
