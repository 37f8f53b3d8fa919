package org.cadre.exerciserun;

import jakarta.inject.Inject;

import org.cadre.exercise.DesignQueries;
import org.cadre.exerciserun.letter.Letter;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.HotWashForm;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What other features are told of a run that is over. They check who may read it. */
@UseCase
public class RunReviews {

    @Inject RunRepository runs;
    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject DesignQueries designs;

    /**
     * The result of a run that tries again what went wrong elsewhere.
     *
     * @param passed whether each team reached P or S in the objective
     */
    public record Retest(boolean passed, Instant at) {}

    /** The actor's part, also where there is none; refuses with NotFound where there is no run. */
    @Internal
    public RunPart part(RunId id) {
        return RunPart.of(access.any(runs.get(id)));
    }

    /** As {@link #part}, with the run locked until the end of the transaction. */
    @Internal
    public RunPart lock(RunId id) {
        return RunPart.of(access.any(runs.lock(id)));
    }

    @Internal
    public RunReview review(RunId id, Language language) {
        var run = runs.get(id);
        return new ReviewWriting(designs.get(run.design()), runs.cast(id), logs.read(id), language)
                .write(run);
    }

    /** What players are asked at once after the end. */
    @Internal
    public HotWashForm hotWash(RunId id) {
        return designs.get(runs.get(id).design()).script().hotWash();
    }

    /** Who plays the run or has a duty in it. */
    @Internal
    public List<PersonId> people(RunId id) {
        return runs.cast(id).people();
    }

    /** Empty where the run is not over or its script has no such objective. */
    @Internal
    public Optional<Retest> retest(RunId id, String objective) {
        var run = runs.get(id);
        var script = designs.get(run.design()).script();
        if (script.objective(objective).isEmpty()) {
            return Optional.empty();
        }
        var review = review(id, Language.EN);
        int row = script.objectives().indexOf(script.objective(objective).get());
        boolean passed =
                review.results().rows().get(row).cells().stream()
                        .allMatch(
                                cell ->
                                        cell.letter()
                                                .filter(l -> l == Letter.P || l == Letter.S)
                                                .isPresent());
        return review.endedAt().map(ended -> new Retest(passed, ended));
    }
}
