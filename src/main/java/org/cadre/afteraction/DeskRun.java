package org.cadre.afteraction;

import org.cadre.exerciserun.RunOutlook;
import org.cadre.exerciserun.RunState;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A run on the desk, with what it waits for. */
public record DeskRun(RunOutlook run, State state) {

    /** What somebody is to do with it. */
    public enum State {
        /** Its clock has begun. */
        RUNNING,
        /** Nobody has said that it is ready, or something has gone missing since. */
        NOT_READY,
        READY,
        /** It is over and nobody has signed its report. */
        TO_WRITE,
        /** The second signature may be the actor's. */
        TO_SIGN,
        /** Somebody else signs as the second person. */
        SIGNED
    }

    static DeskRun of(RunOutlook run, @Nullable LatestReport report, UUID person) {
        return new DeskRun(run, state(run, report, person));
    }

    private static State state(RunOutlook run, @Nullable LatestReport report, UUID person) {
        if (run.state().isLive()) {
            return State.RUNNING;
        }
        if (run.state().isAhead()) {
            boolean ready = run.state() == RunState.READY && run.lacking().isEmpty();
            return ready ? State.READY : State.NOT_READY;
        }
        if (report == null || report.state() == ReportState.DRAFT) {
            return State.TO_WRITE;
        }
        return run.plans() && !report.isSignedBy(person) ? State.TO_SIGN : State.SIGNED;
    }

    public boolean isOver() {
        return switch (state) {
            case RUNNING, NOT_READY, READY -> false;
            case TO_WRITE, TO_SIGN, SIGNED -> true;
        };
    }
}
