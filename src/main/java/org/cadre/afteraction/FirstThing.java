package org.cadre.afteraction;

import org.cadre.afteraction.DeskRun.State;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What needs a mentor first: an exercise that runs, one that is about to begin and is not ready, an
 * own corrective action that is late, one to verify, a report to write or to sign.
 */
public sealed interface FirstThing {

    /** How long before its time an exercise must be ready, and how long after it still counts. */
    Duration SOON = Duration.ofDays(1);

    /** Something about a run; its state says what. */
    record OfRun(DeskRun row) implements FirstThing {}

    /** An own action that is late, or one of somebody else to verify. */
    record OfAction(ActionRow row) implements FirstThing {}

    /** Nothing waits. */
    record Nothing() implements FirstThing {}

    /**
     * @param runs in the order of the desk
     * @param mine the latest first
     */
    static FirstThing of(
            List<DeskRun> runs, List<ActionRow> mine, List<ActionRow> toVerify, Instant now) {
        return Stream.<Optional<? extends FirstThing>>of(
                        run(runs, row -> row.state() == State.RUNNING && row.run().isOwn()),
                        run(runs, row -> row.state() == State.NOT_READY && isSoon(row, now)),
                        action(mine, ActionRow::isLate),
                        action(toVerify, row -> true),
                        run(runs, FirstThing::isReportToWriteOrSign))
                .flatMap(Optional::stream)
                .map(FirstThing.class::cast)
                .findFirst()
                .orElseGet(Nothing::new);
    }

    private static Optional<OfRun> run(List<DeskRun> runs, Predicate<DeskRun> which) {
        return runs.stream().filter(which).findFirst().map(OfRun::new);
    }

    private static Optional<OfAction> action(List<ActionRow> rows, Predicate<ActionRow> which) {
        return rows.stream().filter(which).findFirst().map(OfAction::new);
    }

    private static boolean isSoon(DeskRun row, Instant now) {
        return Duration.between(now, row.run().plannedFor()).abs().compareTo(SOON) <= 0;
    }

    /** To write one falls to a duty; to sign one as the second person to whoever plans. */
    private static boolean isReportToWriteOrSign(DeskRun row) {
        return row.state() == State.TO_SIGN
                || row.state() == State.TO_WRITE && row.run().isReviewed();
    }
}
