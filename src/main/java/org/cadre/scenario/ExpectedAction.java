package org.cadre.scenario;

import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * What good players do.
 *
 * @param objective its id
 * @param promptedBy injects of which any one can make players do it
 * @param role whose it is; empty for the team
 * @param team whose it is; empty for every team that gets one of its injects
 * @param from exercise time; not before
 * @param until exercise time; not after
 * @param weight in its objective, 1 or more
 * @param verify how it is known that it was done
 * @param decision for {@link Verify#DECISION}: which decision; empty otherwise
 * @param options for {@link Verify#DECISION}: which options meet it
 * @param request for {@link Verify#REQUEST_SENT}: of which type; null otherwise
 * @param lab for {@link Verify#LAB_SCORE}: which lab; empty otherwise
 * @param score for {@link Verify#LAB_SCORE}: percent that meets it
 */
public record ExpectedAction(
        String id,
        LocalizedText text,
        String objective,
        List<String> promptedBy,
        String role,
        String team,
        Duration from,
        Duration until,
        boolean critical,
        int weight,
        Verify verify,
        String decision,
        List<String> options,
        @Nullable FormalRequestType request,
        String lab,
        int score) {

    /** How it is known that players did it. */
    public enum Verify {
        /** An evaluator says so. */
        MANUAL,
        /** A file or a written answer came. */
        DOCUMENT,
        DECISION,
        REQUEST_SENT,
        LAB_SCORE,
        /** The inject was acknowledged. */
        ACKNOWLEDGED,
        /** The custody log of an exhibit is whole. */
        CUSTODY
    }

    /** What became of it. */
    public enum Status {
        PENDING,
        MET,
        PARTIAL,
        NOT_MET,
        NOT_OBSERVED,
        NOT_APPLICABLE
    }

    public ExpectedAction {
        promptedBy = List.copyOf(promptedBy);
        options = List.copyOf(options);
    }
}
