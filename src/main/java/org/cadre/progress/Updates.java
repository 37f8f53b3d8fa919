package org.cadre.progress;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.CheckState;
import org.cadre.assessment.KnowledgeCheckAnswered;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionDelta;
import org.cadre.catalogue.VersionQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives updates to holders of certificates, and ends each in the transaction of its last step: a
 * lesson read or a check answered.
 */
@UseCase
public class Updates {

    @Inject UpdateRepository updates;
    @Inject ProgressRepository progress;
    @Inject VersionQueries versions;
    @Inject AssessmentQueries assessment;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * Asks a holder to learn what changed; once, however often it is told and on how many nodes.
     *
     * @param held the version that the certificate names
     * @param published the day of the newer one
     */
    @Internal
    public void give(
            PersonId person, ModuleVersionId held, ModuleVersionId module, LocalDate published) {
        var now = clock.now();
        var due = VersionDelta.dueAfter(published);
        var minutes = versions.delta(held, module, Language.EN).minutes();
        if (updates.add(person, held, module, due, minutes, now)) {
            events.fire(new ProgressEvents.UpdateGiven(person, module, held, due, now));
        }
    }

    @Internal
    public void answered(@Observes KnowledgeCheckAnswered event) {
        decide(event.person(), event.moduleVersion());
    }

    /** Ends the update of this version if all of it is done; nothing for who has none. */
    @Internal
    public void decide(PersonId person, ModuleVersionId module) {
        var found = updates.lock(person, module).filter(task -> !task.isDone());
        if (found.isEmpty()) {
            return;
        }
        if (detail(found.get(), Language.EN).stream().allMatch(UpdateDetail.Lesson::isDone)) {
            var now = clock.now();
            found.get().finish(now);
            events.fire(new ProgressEvents.UpdateDone(person, module, found.get().held(), now));
        }
    }

    /** The lessons of an update with what of them is done. */
    @Internal
    public List<UpdateDetail.Lesson> detail(UpdateTask task, Language language) {
        var read =
                progress.listLessons(task.person(), task.module()).stream()
                        .filter(LessonProgress::isDone)
                        .map(LessonProgress::lesson)
                        .collect(Collectors.toSet());
        var answered =
                assessment.checkStates(task.person(), task.module()).stream()
                        .map(CheckState::questionKey)
                        .collect(Collectors.toSet());
        return versions.delta(task.held(), task.module(), language).lessons().stream()
                .map(
                        lesson ->
                                new UpdateDetail.Lesson(
                                        lesson,
                                        read.contains(lesson.key()),
                                        (int)
                                                lesson.checks().stream()
                                                        .filter(answered::contains)
                                                        .count()))
                .toList();
    }
}
