package org.cadre.progress;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptHandedIn;
import org.cadre.assessment.ChecksAnswered;
import org.cadre.assessment.KnowledgeCheckAnswered;
import org.cadre.assessment.ModuleStanding;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.scene.SceneEnded;
import org.cadre.scene.SceneQueries;

import java.time.Instant;
import java.util.List;

/**
 * Decides the completion of a module in the transaction of the step that might be the last: a
 * lesson done, a check answered, a scene ended, a quiz handed in.
 *
 * <p>Such a step locks the person's start of the module before it reads anything. So of two last
 * steps at once the later one sees what the earlier one has left, and exactly one of them
 * completes. A lock taken here alone would be too late: what a transaction reads is as of its first
 * read.
 */
@UseCase
public class Completions {

    @Inject ProgressRepository progress;
    @Inject AssessmentQueries assessment;
    @Inject SceneQueries scenes;
    @Inject CatalogueQueries catalogue;
    @Inject Event<DomainEvent> events;

    @Internal
    public void handedIn(@Observes AttemptHandedIn event) {
        decide(event.person(), event.moduleVersion(), event.at());
    }

    @Internal
    public void answered(@Observes KnowledgeCheckAnswered event) {
        decide(event.person(), event.moduleVersion(), event.at());
    }

    /** Remembers what is passed with the start, where lists find it without a further look. */
    @Internal
    public void ended(@Observes SceneEnded event) {
        decideAnew(event.person(), event.moduleVersion(), event.at());
    }

    /** As {@link #decide}, with the scenes that were passed counted anew. */
    @Internal
    public void decideAnew(PersonId person, ModuleVersionId module, Instant at) {
        progress.markScenes(person, module, scenes.countPassed(person, module));
        decide(person, module, at);
    }

    /**
     * Completes the module if all conditions are met and it is not completed yet.
     *
     * @param at when the step was taken that might be the last
     */
    @Internal
    public void decide(PersonId person, ModuleVersionId module, Instant at) {
        var begun = progress.lockStart(person, module);
        if (begun.isEmpty() || progress.findCompletion(person, module).isPresent()) {
            return;
        }
        var standing = assessment.standing(person, module);
        var finalQuiz = standing.finalQuiz();
        if (finalQuiz.passed() && conditions(person, module, standing).areAllMet()) {
            var percent = finalQuiz.bestPercent().orElseThrow();
            progress.add(new Completion(person, module, begun.get().cohort(), percent, at));
            events.fire(
                    new ProgressEvents.ModuleCompleted(
                            person, module, begun.get().cohort(), percent, at));
        }
    }

    /** How the person stands towards the completion. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Conditions conditions(PersonId person, ModuleVersionId module, ModuleStanding standing) {
        var done =
                progress.listLessons(person, module).stream()
                        .filter(LessonProgress::isDone)
                        .count();
        var answered =
                assessment.countChecks(List.of(person)).stream()
                        .filter(row -> row.module().equals(module))
                        .mapToInt(ChecksAnswered::answered)
                        .sum();
        var size = catalogue.size(module);
        int all = scenes.countScenes(List.of(module)).getOrDefault(module, 0);
        return new Conditions(
                standing.preTest().taken(),
                (int) done,
                size.lessons(),
                answered,
                size.checks(),
                all == 0 ? 0 : scenes.countPassed(person, module),
                all,
                standing.finalQuiz().passed());
    }
}
