package org.cadre.afteraction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.exerciserun.Polarity;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReview;
import org.cadre.exerciserun.RunReviews;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down what is to be learned of a run, until its report is signed. */
@UseCase
public class Findings {

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject ReportAccess access;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A finding needs its sentence and, for an area, what happened, why, and the cause. */
    public static final class FindingIsIncomplete extends WrongValue {
        FindingIsIncomplete(String field) {
            super(field);
        }
    }

    /** A text is longer than the report takes; argument: how many letters. */
    public static final class FindingIsTooLong extends WrongValue {
        FindingIsTooLong(String field, int most) {
            super(field, most);
        }
    }

    /** Corrective actions rest on it: cancel them, or change the finding. */
    public static final class FindingHasActions extends Refusal {}

    /** What a form offers: objectives, observations, and what stands there already. */
    @SignedIn
    public FindingForm form(RunId run, Optional<FindingId> id) {
        access.toWrite(runs.part(run));
        var review = runs.review(run, current.get().language());
        return new FindingForm(
                run,
                review.title(),
                review.objectives(),
                review.observed(),
                id.map(each -> of(run, each).text()));
    }

    private Finding of(RunId run, FindingId id) {
        var finding = reviews.getFinding(id);
        if (!finding.run().equals(run)) {
            throw new NotFound("finding " + id);
        }
        return finding;
    }

    /** Refuses with {@link FindingIsIncomplete}, {@link FindingIsTooLong}. */
    @SignedIn
    public FindingId add(RunId run, FindingText text) {
        var part = open(run);
        check(run, text);
        var number =
                reviews.listFindings(run).stream().mapToInt(Finding::number).max().orElse(0) + 1;
        var finding = new Finding(run, number, text, current.get().personId(), clock.now());
        reviews.add(finding);
        tell(part, finding, true);
        return finding.id();
    }

    /** Refuses as {@link #add}. */
    @SignedIn
    public void change(RunId run, FindingId id, FindingText text) {
        var part = open(run);
        check(run, text);
        var finding = of(run, id);
        finding.write(text, current.get().personId(), clock.now());
        tell(part, finding, true);
    }

    /** Refuses with {@link FindingHasActions}. */
    @SignedIn
    public void remove(RunId run, FindingId id) {
        var part = open(run);
        var finding = of(run, id);
        if (reviews.hasActions(finding)) {
            throw new FindingHasActions();
        }
        reviews.remove(finding);
        tell(part, finding, false);
    }

    private RunPart open(RunId run) {
        var part = access.toWrite(runs.lock(run));
        access.openReport(part);
        return part;
    }

    private void tell(RunPart part, Finding finding, boolean kept) {
        events.fire(
                new AfterActionEvents.FindingSet(
                        part.run(), finding.id(), finding.number(), kept, clock.now()));
    }

    private void check(RunId run, FindingText text) {
        var review = runs.review(run, current.get().language());
        if (review.objectives().stream().noneMatch(each -> each.id().equals(text.objective()))) {
            throw new FindingIsIncomplete("objective");
        }
        if (text.statement().isEmpty()) {
            throw new FindingIsIncomplete("statement");
        }
        if (text.statement().length() > FindingText.STATEMENT) {
            throw new FindingIsTooLong("statement", FindingText.STATEMENT);
        }
        if (text.happened().isEmpty()) {
            throw new FindingIsIncomplete("happened");
        }
        if (text.kind() == FindingKind.AREA) {
            checkArea(text);
        }
        tooLong("happened", text.happened());
        tooLong("reason", text.reason());
        tooLong("meaning", text.meaning());
        if (!numbers(review).containsAll(text.observations())) {
            throw new NotFound("observation of run " + run);
        }
    }

    private static List<Integer> numbers(RunReview review) {
        return review.observed().stream().map(RunReview.Observed::entry).toList();
    }

    private static void checkArea(FindingText text) {
        var missing =
                Stream.of(
                        Optional.of("reason").filter(any -> text.reason().isEmpty()),
                        Optional.of("cause").filter(any -> text.cause().isEmpty()),
                        Optional.of("severity").filter(any -> text.severity().isEmpty()));
        missing.flatMap(Optional::stream)
                .findFirst()
                .ifPresent(
                        field -> {
                            throw new FindingIsIncomplete(field);
                        });
    }

    private static void tooLong(String field, String words) {
        if (words.length() > FindingText.WORDS) {
            throw new FindingIsTooLong(field, FindingText.WORDS);
        }
    }

    /** What a finding that begins with an observation says already. */
    static FindingKind kindOf(Polarity polarity) {
        return polarity == Polarity.STRENGTH ? FindingKind.STRENGTH : FindingKind.AREA;
    }
}
