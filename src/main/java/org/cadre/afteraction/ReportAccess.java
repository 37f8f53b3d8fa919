package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.exerciserun.RunPart;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.time.CadreClock;

/**
 * Who writes and who reads what came of a run. The staff that directs or evaluates it and who plans
 * exercises of the programme write; who played it and oversight read a final report.
 */
@ApplicationScoped
class ReportAccess {

    @Inject AfterActionRepository reviews;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** A report begins once the exercise has ended. */
    public static final class RunIsNotOver extends Refusal {}

    /** The report is signed: take the signature back, or begin a corrected version. */
    public static final class ReportIsSigned extends Refusal {}

    RunPart toWrite(RunPart part) {
        if (!part.reviews()) {
            throw nothing(part);
        }
        if (!part.isOver()) {
            throw new RunIsNotOver();
        }
        return part;
    }

    /** Whether the actor may read the report of this run as it stands. */
    boolean mayRead(RunPart part) {
        return part.reviews() || readsFinal(part) && reviews.findFinal(part.run()).isPresent();
    }

    private boolean readsFinal(RunPart part) {
        return part.seat().isPresent() || current.get().holdsAny(Role.OVERSIGHT_READER);
    }

    /** The report that is being written; begins it where there is none. */
    AfterActionReport openReport(RunPart part) {
        var report = reviews.findReport(part.run()).orElseGet(() -> begun(part));
        if (report.state() != ReportState.DRAFT) {
            throw new ReportIsSigned();
        }
        return report;
    }

    private AfterActionReport begun(RunPart part) {
        var report = new AfterActionReport(part.run(), current.get().language(), clock.now());
        reviews.add(report);
        return report;
    }

    static NotFound nothing(RunPart part) {
        return new NotFound("report of run " + part.run());
    }
}
