package org.cadre.afteraction;

import jakarta.inject.Inject;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReviews;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.HotWashForm;
import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Asks players at once after the end what to keep and what to change. Each seat answers once, from
 * the end of the exercise until its report is final.
 */
@UseCase
public class HotWashes {

    /** Answers are shown once so many have given theirs, so that nobody is guessed from few. */
    static final int SHOWN_FROM = 3;

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject CurrentActor current;

    /** The exercise has not ended, or its report is final. */
    public static final class HotWashIsClosed extends Refusal {}

    /** This seat has answered; what was said stays. */
    public static final class HotWashIsGiven extends Refusal {}

    /** Nothing was filled in, or a text is too long. */
    public static final class HotWashIsEmpty extends WrongValue {
        HotWashIsEmpty() {
            super("keep", HotWash.WORDS);
        }
    }

    /** What the own seat is asked. */
    @SignedIn
    public HotWashView form(RunId run) {
        var part = played(run, runs::part);
        var form = runs.hotWash(run);
        boolean reported = reviews.findFinal(run).isPresent();
        return new HotWashView(
                run,
                part.title(),
                form.anonymous(),
                reviews.hasGiven(part.seat().orElseThrow()),
                part.isOver() && !reported,
                reported,
                questions(form));
    }

    private List<HotWashView.Question> questions(HotWashForm form) {
        var language = current.get().language();
        return form.questions().stream()
                .map(
                        question ->
                                new HotWashView.Question(
                                        question.category().in(language),
                                        question.text().in(language)))
                .toList();
    }

    /** Refuses with {@link HotWashIsClosed}, {@link HotWashIsGiven}, {@link HotWashIsEmpty}. */
    @SignedIn
    public void give(RunId run, HotWash said) {
        var part = played(run, runs::lock);
        var form = runs.hotWash(run);
        var seat = part.seat().orElseThrow();
        if (!isOpen(part)) {
            throw new HotWashIsClosed();
        }
        if (reviews.hasGiven(seat)) {
            throw new HotWashIsGiven();
        }
        if (said.isEmpty()
                || said.scores().size() != form.questions().size()
                || said.scores().stream().anyMatch(score -> score < 0 || score > 5)
                || said.keep().length() > HotWash.WORDS
                || said.change().length() > HotWash.WORDS) {
            throw new HotWashIsEmpty();
        }
        reviews.add(new HotWashGiven(run, seat));
        reviews.add(
                new HotWashEntry(
                        run, form.anonymous() ? Optional.empty() : Optional.of(seat), said));
    }

    private static RunPart played(RunId run, Function<RunId, RunPart> read) {
        var part = read.apply(run);
        if (part.seat().isEmpty()) {
            throw new NotFound("run " + run);
        }
        return part;
    }

    private boolean isOpen(RunPart part) {
        return part.isOver() && reviews.findFinal(part.run()).isEmpty();
    }

    /** What was said, for who reads the report; the caller has checked that. */
    @Internal
    public HotWashResult result(RunId run, Language language) {
        var said = reviews.listHotWash(run).stream().map(HotWashEntry::said).toList();
        if (said.size() < SHOWN_FROM) {
            return new HotWashResult(said.size(), SHOWN_FROM, List.of(), List.of(), List.of());
        }
        var questions = runs.hotWash(run).questions();
        return new HotWashResult(
                said.size(),
                SHOWN_FROM,
                IntStream.range(0, questions.size())
                        .mapToObj(
                                place ->
                                        HotWashResult.Answers.of(
                                                questions.get(place).text().in(language),
                                                said.stream()
                                                        .map(each -> each.scores().get(place))
                                                        .toList()))
                        .toList(),
                words(said, HotWash::keep),
                words(said, HotWash::change));
    }

    private static List<String> words(List<HotWash> said, Function<HotWash, String> part) {
        return said.stream().map(part).filter(text -> !text.isEmpty()).toList();
    }
}
