package org.cadre.afteraction;

import jakarta.inject.Inject;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReviews;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

/** Reads reports as the actor may. */
@UseCase
public class ReportQueries {

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject ReportAccess access;
    @Inject ReportWriting writing;
    @Inject ReportPrinting printing;
    @Inject CurrentActor current;

    /**
     * The report in its latest version; who only reads gets the latest final one as a file while a
     * corrected version is written.
     */
    @SignedIn
    public ReportView report(RunId run) {
        var part = readable(run);
        var report = reviews.findReport(run);
        return writing.write(part, report.orElse(null), current.get().language());
    }

    private RunPart readable(RunId run) {
        var part = runs.part(run);
        if (!access.mayRead(part)) {
            throw ReportAccess.nothing(part);
        }
        if (!part.isOver()) {
            throw new ReportAccess.RunIsNotOver();
        }
        return part;
    }

    /**
     * The file of the latest final version; where there is none, a draft of it for who writes the
     * report.
     */
    @SignedIn
    public byte[] file(RunId run) {
        var part = readable(run);
        return reviews.findFinal(run)
                .flatMap(reviews::findFile)
                .map(ReportFile::pdf)
                .orElseGet(() -> draft(part));
    }

    private byte[] draft(RunPart part) {
        var report = reviews.findReport(part.run());
        var language =
                report.map(AfterActionReport::language).orElseGet(() -> current.get().language());
        return printing.print(writing.write(part, report.orElse(null), language), language);
    }
}
