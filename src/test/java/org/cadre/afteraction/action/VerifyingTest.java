package org.cadre.afteraction.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.afteraction.action.Verifying.Obstacle;
import org.cadre.afteraction.action.Verifying.Retest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rule 8 of an exercise. */
class VerifyingTest {

    private static final UUID OWNER = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Instant DONE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Optional<Retest> NONE = Optional.empty();

    @ParameterizedTest
    @EnumSource(names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void verifiesOnlyWhatIsDone(ActionState state) {
        var verifying =
                new Verifying(state, OWNER, OTHER, Means.DOCUMENT, List.of("order 12"), DONE, NONE);

        assertThat(verifying.obstacle()).contains(Obstacle.NOT_DONE);
    }

    @Test
    void rule8VerifiedNeedsEvidence() {
        assertThat(obstacle(OTHER, Means.DOCUMENT, List.of(), NONE))
                .isEqualTo(Obstacle.NO_EVIDENCE);
        assertThat(obstacle(OTHER, Means.DOCUMENT, List.of(" "), NONE))
                .isEqualTo(Obstacle.NO_EVIDENCE);
        assertThat(obstacle(OTHER, Means.DOCUMENT, List.of("order 12"), NONE)).isNull();
    }

    @Test
    void rule8VerifiedNeedsAnotherPersonThanTheOwner() {
        assertThat(obstacle(OWNER, Means.DOCUMENT, List.of("order 12"), NONE))
                .isEqualTo(Obstacle.OWN_ACTION);
    }

    @ParameterizedTest
    @CsvSource({
        "LAB_RETEST, true, 2026-03-02T09:00:00.000001Z, ",
        "EXERCISE_RETEST, true, 2026-04-01T09:00:00Z, ",
        "LAB_RETEST, true, 2026-03-02T09:00:00Z, RETEST_TOO_EARLY",
        "EXERCISE_RETEST, true, 2026-01-01T09:00:00Z, RETEST_TOO_EARLY",
        "LAB_RETEST, false, 2026-04-01T09:00:00Z, RETEST_NOT_PASSED",
        "DOCUMENT, false, 2026-01-01T09:00:00Z, ",
    })
    void rule8ARetestIsPassedAndLaterThanDone(
            Means by, boolean passed, Instant at, Obstacle obstacle) {
        var retest = Optional.of(new Retest(passed, at));

        assertThat(obstacle(OTHER, by, List.of("order 12"), retest)).isEqualTo(obstacle);
    }

    @ParameterizedTest
    @EnumSource(names = "DOCUMENT", mode = EnumSource.Mode.EXCLUDE)
    void rule8ARetestIsLinked(Means by) {
        assertThat(obstacle(OTHER, by, List.of("order 12"), NONE)).isEqualTo(Obstacle.NO_RETEST);
    }

    private static Obstacle obstacle(
            UUID verifier, Means by, List<String> evidence, Optional<Retest> retest) {
        return new Verifying(ActionState.DONE, OWNER, verifier, by, evidence, DONE, retest)
                .obstacle()
                .orElse(null);
    }
}
