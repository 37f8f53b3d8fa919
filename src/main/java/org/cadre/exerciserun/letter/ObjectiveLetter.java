package org.cadre.exerciserun.letter;

import org.cadre.scenario.ExpectedAction.Status;

import java.util.List;
import java.util.Optional;

/**
 * The letter of an objective for one team, with the sum that led to it.
 *
 * <p>A critical action that was NOT_MET leaves M at best, and a critical criterion at 0 makes U.
 * Otherwise the share and the lowest criterion say the letter: see {@link Thresholds}. What is
 * still PENDING blocks it.
 *
 * @param letter empty where there is none; the cause says why
 * @param because ids of the actions or criteria that are the cause; none where the share is
 */
public record ObjectiveLetter(
        Optional<Letter> letter, Cause cause, List<String> because, Share share) {

    /** What made the letter what it is. */
    public enum Cause {
        /** The share alone. */
        SHARE,
        /** The share is enough for a better letter, and a criterion is too low for it. */
        CRITERION,
        /** A critical action was not met. */
        CRITICAL_ACTION,
        /** A critical criterion is at 0. */
        CRITICAL_CRITERION,
        /** No letter: something is still pending. */
        PENDING,
        /** No letter: not assessed. */
        NOTHING_COUNTED
    }

    public ObjectiveLetter {
        because = List.copyOf(because);
    }

    /**
     * @param actions all of the objective
     * @param ratings those criteria that were rated
     */
    public static ObjectiveLetter of(
            List<ActionResult> actions, List<Rating> ratings, Thresholds thresholds) {
        var share = Share.of(actions);
        var pending = ids(actions, Status.PENDING, false);
        if (!pending.isEmpty()) {
            return new ObjectiveLetter(Optional.empty(), Cause.PENDING, pending, share);
        }
        if (share.counted() == 0) {
            return new ObjectiveLetter(Optional.empty(), Cause.NOTHING_COUNTED, List.of(), share);
        }
        var failed = ratings.stream().filter(Rating::isFailed).map(Rating::id).toList();
        if (!failed.isEmpty()) {
            return new ObjectiveLetter(
                    Optional.of(Letter.U), Cause.CRITICAL_CRITERION, failed, share);
        }
        return capped(byShare(share, ratings, thresholds), ids(actions, Status.NOT_MET, true));
    }

    private static List<String> ids(
            List<ActionResult> actions, Status status, boolean criticalOnly) {
        return actions.stream()
                .filter(action -> action.status() == status)
                .filter(action -> action.critical() || !criticalOnly)
                .map(ActionResult::id)
                .toList();
    }

    private static ObjectiveLetter byShare(
            Share share, List<Rating> ratings, Thresholds thresholds) {
        var best = thresholds.letter(share);
        var letter = thresholds.letter(share, ratings);
        return letter == best
                ? new ObjectiveLetter(Optional.of(best), Cause.SHARE, List.of(), share)
                : new ObjectiveLetter(
                        Optional.of(letter),
                        Cause.CRITERION,
                        thresholds.tooLow(ratings, best),
                        share);
    }

    private static ObjectiveLetter capped(ObjectiveLetter found, List<String> notMet) {
        boolean better = found.letter().filter(letter -> letter.isBetterThan(Letter.M)).isPresent();
        return better && !notMet.isEmpty()
                ? new ObjectiveLetter(
                        Optional.of(Letter.M), Cause.CRITICAL_ACTION, notMet, found.share())
                : found;
    }
}
