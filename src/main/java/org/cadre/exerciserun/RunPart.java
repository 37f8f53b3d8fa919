package org.cadre.exerciserun;

import org.cadre.catalogue.ProgrammeId;

import java.util.Optional;

/**
 * What the actor is to a run, for features that go on with what came of it.
 *
 * @param plans whether the person plans exercises of the programme
 * @param seat the one that the person has now
 */
public record RunPart(
        RunId run,
        String title,
        RunState state,
        ProgrammeId programme,
        boolean directs,
        boolean evaluates,
        boolean plans,
        Optional<SeatId> seat) {

    static RunPart of(RunAccess.Part part) {
        var run = part.run();
        return new RunPart(
                run.id(),
                run.title(),
                run.state(),
                run.programme(),
                part.directs(),
                part.evaluates(),
                part.plans(),
                part.seat().map(RunSeat::id));
    }

    /** Whether the person writes down what is to be learned of it. */
    public boolean reviews() {
        return directs || evaluates || plans;
    }

    /** Whether the exercise is over and its evaluation may begin. */
    public boolean isOver() {
        return state == RunState.ENDED || state == RunState.CLOSED;
    }
}
