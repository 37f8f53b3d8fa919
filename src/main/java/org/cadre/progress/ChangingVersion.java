package org.cadre.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.assessment.CarryingOver;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.NewerVersion;
import org.cadre.catalogue.VersionStep;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scene.CarryingScenes;
import org.cadre.scene.SceneQueries;
import org.cadre.time.CadreClock;

import java.util.Optional;

/**
 * Takes a trainee who is under way to a newer version of the same major number: without a word
 * where only the wording changed, by the own choice where lessons did. What is done is taken along:
 * quizzes, answers to questions that are the same, lessons whose blocks are the same, scenes that
 * branch the same way.
 */
@UseCase
public class ChangingVersion {

    @Inject ProgressRepository progress;
    @Inject ProgressQueries queries;
    @Inject CarryingOver assessment;
    @Inject CarryingScenes carryingScenes;
    @Inject SceneQueries scenes;
    @Inject CatalogueQueries catalogue;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A quiz is going on; it is handed in first. */
    public static final class QuizIsGoingOn extends Refusal {}

    /**
     * Changes over to the newest version because its reader wants it; answers that version. Done
     * twice it changes nothing the second time. Refuses with {@link QuizIsGoingOn}, and with {@link
     * NotFound} where there is no minor step to take.
     */
    @SignedIn
    public ModuleVersionId change(ModuleVersionId pinned) {
        var person = me();
        boolean open = assessment.lock(person, pinned);
        carryingScenes.lock(person, pinned);
        var starts = progress.lockStarts(person, pinned);
        if (starts.isEmpty()) {
            return queries.pinnedInsteadOf(pinned)
                    .orElseThrow(() -> new NotFound("module version " + pinned));
        }
        var newer =
                newer(person, pinned)
                        .filter(found -> found.step() != VersionStep.MAJOR)
                        .orElseThrow(() -> new NotFound("a step from version " + pinned));
        if (open) {
            throw new QuizIsGoingOn();
        }
        move(person, starts, pinned, newer);
        return newer.id();
    }

    /**
     * Follows a change of wording at the next opening, unless a quiz is going on; answers the
     * version that is now to be opened, empty where nothing changed.
     */
    @SignedIn
    public Optional<ModuleVersionId> follow(ModuleVersionId pinned) {
        var person = me();
        boolean open = assessment.lock(person, pinned);
        carryingScenes.lock(person, pinned);
        var starts = progress.lockStarts(person, pinned);
        if (open || starts.isEmpty()) {
            return Optional.empty();
        }
        var newer = newer(person, pinned).filter(found -> found.step() == VersionStep.PATCH);
        newer.ifPresent(found -> move(person, starts, pinned, found));
        return newer.map(NewerVersion::id);
    }

    /** What a person may change over to; nothing after the completion. */
    private Optional<NewerVersion> newer(PersonId person, ModuleVersionId pinned) {
        return progress.findCompletion(person, pinned).isPresent()
                ? Optional.empty()
                : catalogue.newer(pinned, current.get().language());
    }

    private void move(
            PersonId person,
            Iterable<ModuleStart> starts,
            ModuleVersionId pinned,
            NewerVersion newer) {
        var now = clock.now();
        boolean isNew = progress.findStart(person, newer.id()).isEmpty();
        if (isNew) {
            boolean wording = newer.step() == VersionStep.PATCH;
            assessment.carry(person, pinned, newer.id(), wording);
            carryingScenes.carry(person, pinned, newer.id());
            copyLessons(person, pinned, newer.id(), wording);
        }
        var passed = scenes.countPassed(person, newer.id());
        for (var start : starts) {
            start.moveTo(newer.id(), passed);
        }
        progress.moveNotes(person, pinned, newer.id());
        events.fire(
                new ProgressEvents.VersionChanged(
                        person, newer.id(), pinned, newer.step().name(), now));
    }

    private void copyLessons(
            PersonId person, ModuleVersionId from, ModuleVersionId to, boolean wording) {
        var same = catalogue.sameLessons(from, to);
        for (var lesson : progress.listLessons(person, from)) {
            if (catalogue.hasLesson(to, lesson.lesson())) {
                boolean stays = wording || same.contains(lesson.lesson());
                progress.add(lesson.in(to, stays, clock.now()));
            }
        }
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
