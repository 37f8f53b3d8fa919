package org.cadre.afteraction;

import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReview.Observed;
import org.cadre.exerciserun.RunReviews;
import org.cadre.exerciserun.SeatId;
import org.cadre.people.PersonId;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A report as it was written in the past, told act by act in one transaction. */
public final class PastReport {

    private final AfterActionRepository reviews;
    private final RunReviews runs;
    private final RunPart part;
    private final AfterActionReport report;
    private final Function<AfterActionReport, byte[]> print;
    private int findings;

    PastReport(
            AfterActionRepository reviews,
            RunReviews runs,
            RunPart part,
            AfterActionReport report,
            Function<AfterActionReport, byte[]> print) {
        this.reviews = reviews;
        this.runs = runs;
        this.part = part;
        this.report = report;
        this.print = print;
    }

    /** What evaluators noted, in its order. */
    public List<Observed> observed() {
        return runs.review(part.run(), Language.EN).observed();
    }

    public void hotWash(SeatId seat, HotWash said) {
        reviews.add(new HotWashGiven(part.run(), seat));
        reviews.add(new HotWashEntry(part.run(), Optional.empty(), said));
    }

    public FindingId finding(FindingText text, PersonId by, Instant at) {
        var finding = new Finding(part.run(), ++findings, text, by.id(), at);
        reviews.add(finding);
        return finding.id();
    }

    /**
     * Plans an action.
     *
     * @param again whether it is verified by an exercise that is run again, instead of a document
     */
    public ActionId action(
            FindingId finding,
            String title,
            RootCause element,
            PersonId owner,
            LocalDate starts,
            LocalDate due,
            boolean again,
            String how,
            PersonId by,
            Instant at) {
        var means = again ? Means.EXERCISE_RETEST : Means.DOCUMENT;
        var action =
                new CorrectiveAction(
                        reviews.getFinding(finding),
                        part.programme(),
                        new ActionPlan(title, element, owner, "", starts, due, means, how),
                        at);
        reviews.add(action);
        reviews.add(new ActionStep(action, Optional.of(by.id()), at, "", ""));
        return action.id();
    }

    /** Its owner agrees and begins. */
    public void begin(ActionId id, PersonId owner, Instant agreed, Instant begun) {
        move(id, ActionState.AGREED, owner, agreed, "", "");
        move(id, ActionState.IN_PROGRESS, owner, begun, "", "");
    }

    /** Its owner was told that its day is over. */
    public void told(ActionId id, Instant at) {
        reviews.getAction(id).tellOwner(at);
    }

    public void done(ActionId id, PersonId owner, Instant at, String words, String evidence) {
        move(id, ActionState.DONE, owner, at, words, evidence);
    }

    public void verify(ActionId id, PersonId person, Instant at, String words) {
        var action = reviews.getAction(id);
        action.verify(person.id(), at);
        reviews.add(new ActionStep(action, Optional.of(person.id()), at, words, ""));
    }

    private void move(
            ActionId id, ActionState next, PersonId by, Instant at, String words, String evidence) {
        var action = reviews.getAction(id);
        action.move(next, at);
        reviews.add(new ActionStep(action, Optional.of(by.id()), at, words, evidence));
    }

    public void write(String headline, String summary) {
        report.write(Language.EN, headline, summary);
    }

    /** By both, which makes the file. */
    public void sign(PersonId director, Instant first, PersonId second, Instant then) {
        report.sign(director.id(), first);
        report.agree(second.id(), then);
        reviews.add(new ReportFile(report, print.apply(report)));
    }
}
