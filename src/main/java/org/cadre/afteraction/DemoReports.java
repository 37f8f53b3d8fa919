package org.cadre.afteraction;

import jakarta.inject.Inject;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunReviews;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.time.Instant;

/** Lets a report have been written in the past; for the demonstration only. */
@UseCase
public class DemoReports {

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject ReportWriting writing;
    @Inject ReportPrinting printing;

    /** Begins the report of a run that is closed, as it was begun then. */
    @Internal
    public PastReport of(RunId run, Instant at) {
        var report = new AfterActionReport(run, Language.EN, at);
        reviews.add(report);
        return new PastReport(reviews, runs, runs.part(run), report, this::print);
    }

    private byte[] print(AfterActionReport report) {
        var view = writing.write(runs.part(report.run()), report, report.language());
        return printing.print(view, report.language());
    }
}
