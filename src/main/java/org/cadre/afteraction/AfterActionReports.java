package org.cadre.afteraction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReviews;
import org.cadre.exerciserun.RunState;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.util.List;

/**
 * Writes the report of a run and signs it: first the director, then a second person who plans
 * exercises of the programme. The second signature makes the file and ends the version.
 */
@UseCase
public class AfterActionReports {

    static final int HEADLINE = 300;
    static final int SUMMARY = 8000;
    static final int CORRECTION = 500;

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject ReportAccess access;
    @Inject ReportWriting writing;
    @Inject ReportPrinting printing;
    @Inject Notices notices;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The log can still grow: the run is closed first. */
    public static final class RunIsNotClosed extends Refusal {}

    /** The sentence at the top and the summary are words, within their length. */
    public static final class ReportIsIncomplete extends WrongValue {
        ReportIsIncomplete(String field, int most) {
            super(field, most);
        }
    }

    /** Who directs the run signs first. */
    public static final class DirectorSignsFirst extends Refusal {}

    /** Nobody signs twice. */
    public static final class SecondSignatureIsOwn extends Refusal {}

    /** There is no first signature, or both are there. */
    public static final class NothingToSign extends Refusal {}

    /** A corrected version needs its reason. */
    public static final class CorrectionNeedsReason extends WrongValue {
        CorrectionNeedsReason() {
            super("correction", CORRECTION);
        }
    }

    /** Begins the report where there is none. Refuses with {@link ReportIsIncomplete}. */
    @SignedIn
    public void write(RunId run, Language language, String headline, String summary) {
        var part = access.toWrite(runs.lock(run));
        if (headline.strip().length() > HEADLINE) {
            throw new ReportIsIncomplete("headline", HEADLINE);
        }
        if (summary.strip().length() > SUMMARY) {
            throw new ReportIsIncomplete("summary", SUMMARY);
        }
        access.openReport(part).write(language, headline.strip(), summary.strip());
    }

    /**
     * Signs as director. Refuses with {@link DirectorSignsFirst}, {@link RunIsNotClosed}, {@link
     * ReportIsIncomplete}.
     */
    @SignedIn
    public void sign(RunId run) {
        var part = access.toWrite(runs.lock(run));
        if (!part.directs()) {
            throw new DirectorSignsFirst();
        }
        var report = access.openReport(part);
        if (part.state() != RunState.CLOSED) {
            throw new RunIsNotClosed();
        }
        if (!report.isComplete()) {
            throw new ReportIsIncomplete(
                    report.headline().isBlank() ? "headline" : "summary", HEADLINE);
        }
        report.sign(current.get().personId(), clock.now());
        tell(report, "", "");
    }

    /** Drops the first signature, so that the report can be changed. */
    @SignedIn
    public void takeBack(RunId run) {
        var report = signed(access.toWrite(runs.lock(run)));
        report.takeBack();
        tell(report, "", "");
    }

    private AfterActionReport signed(RunPart part) {
        return reviews.findReport(part.run())
                .filter(report -> report.state() == ReportState.SIGNED)
                .orElseThrow(NothingToSign::new);
    }

    /**
     * Signs as the second person, which makes the report final and its file. Refuses with {@link
     * NothingToSign}, {@link SecondSignatureIsOwn}.
     */
    @SignedIn
    public void agree(RunId run) {
        var part = access.toWrite(runs.lock(run));
        var report = signed(part);
        var person = current.get().personId();
        if (!part.plans() || person.equals(report.signedBy())) {
            throw new SecondSignatureIsOwn();
        }
        report.agree(person, clock.now());
        var view = writing.write(part, report, report.language());
        reviews.add(new ReportFile(report, printing.print(view, report.language())));
        tellReaders(report, part);
        tell(report, "", view.run().chain());
    }

    private void tellReaders(AfterActionReport report, RunPart part) {
        for (var person : runs.people(part.run())) {
            notices.tell(
                    person,
                    NoticeKind.REPORT_FINAL,
                    report.id(),
                    List.of(part.run().toString(), part.title()));
        }
    }

    /** Begins a corrected version. Refuses with {@link NothingToSign} while one is written. */
    @SignedIn
    public void correct(RunId run, String reason) {
        var part = access.toWrite(runs.lock(run));
        var words = reason.strip();
        if (words.isEmpty() || words.length() > CORRECTION) {
            throw new CorrectionNeedsReason();
        }
        var last =
                reviews.findReport(part.run())
                        .filter(report -> report.state() == ReportState.FINAL)
                        .orElseThrow(NothingToSign::new);
        var next = last.corrected(words, clock.now());
        reviews.add(next);
        tell(next, words, "");
    }

    private void tell(AfterActionReport report, String reason, String hash) {
        events.fire(
                new AfterActionEvents.ReportMoved(
                        report.run(), report.number(), report.state(), reason, hash, clock.now()));
    }
}
