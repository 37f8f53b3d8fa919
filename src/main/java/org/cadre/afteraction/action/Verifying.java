package org.cadre.afteraction.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A corrective action that somebody is about to verify.
 *
 * @param owner who had to do it
 * @param verifier who says that it was done
 * @param by what shows that it works
 * @param evidence what was handed in; at least one thing
 * @param doneAt when it last became DONE
 * @param retest the linked one, if any
 */
public record Verifying(
        ActionState state,
        UUID owner,
        UUID verifier,
        Means by,
        List<String> evidence,
        Instant doneAt,
        Optional<Retest> retest) {

    /** What a verification rests on. */
    public enum Means {
        DOCUMENT,
        LAB_RETEST,
        EXERCISE_RETEST
    }

    /** The result of a lab or an exercise that was done again. */
    public record Retest(boolean passed, Instant at) {}

    /** Why an action is not verified. */
    public enum Obstacle {
        /** Only what is DONE can be verified. */
        NOT_DONE,
        /** Something must show it. */
        NO_EVIDENCE,
        /** Somebody else than its owner verifies it. */
        OWN_ACTION,
        /** No result is linked. */
        NO_RETEST,
        /** The linked result is not a pass. */
        RETEST_NOT_PASSED,
        /** The linked result is not later than the action. */
        RETEST_TOO_EARLY
    }

    public Verifying {
        evidence = List.copyOf(evidence);
    }

    /** The first that stands in the way; empty if it can be verified. */
    public Optional<Obstacle> obstacle() {
        if (!state.next().contains(ActionState.VERIFIED)) {
            return Optional.of(Obstacle.NOT_DONE);
        }
        if (evidence.stream().allMatch(String::isBlank)) {
            return Optional.of(Obstacle.NO_EVIDENCE);
        }
        if (verifier.equals(owner)) {
            return Optional.of(Obstacle.OWN_ACTION);
        }
        return by == Means.DOCUMENT ? Optional.empty() : obstacleOfRetest();
    }

    private Optional<Obstacle> obstacleOfRetest() {
        if (retest.isEmpty()) {
            return Optional.of(Obstacle.NO_RETEST);
        }
        if (!retest.get().passed()) {
            return Optional.of(Obstacle.RETEST_NOT_PASSED);
        }
        return retest.get().at().isAfter(doneAt)
                ? Optional.empty()
                : Optional.of(Obstacle.RETEST_TOO_EARLY);
    }
}
