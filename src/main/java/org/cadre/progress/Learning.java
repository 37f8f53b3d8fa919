package org.cadre.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.function.BooleanSupplier;

/** What a trainee does while reading. Each act may be sent twice; the second changes nothing. */
@UseCase
public class Learning {

    @Inject ProgressRepository progress;
    @Inject UpdateRepository updates;
    @Inject Completions completions;
    @Inject Updates updating;
    @Inject CohortQueries cohorts;
    @Inject CatalogueQueries catalogue;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The cohort begins the module later. */
    public static final class ModuleIsNotOpenYet extends Refusal {}

    /** The cohort does not begin the module any more. */
    public static final class ModuleIsClosed extends Refusal {}

    /**
     * Begins a module of an own cohort and pins its newest version; answers the pinned one. Refuses
     * with {@link NotFound} where the cohort does not teach it or the person is not in the cohort,
     * with {@link ModuleIsNotOpenYet} and {@link ModuleIsClosed}.
     */
    @SignedIn
    public ModuleVersionId begin(CohortId cohort, String moduleCode) {
        var person = me();
        progress.lockPerson(person);
        var taught = taught(person, cohort, moduleCode);
        var begun = progress.findStart(person, cohort, moduleCode);
        if (begun.isPresent()) {
            return begun.get().pinned();
        }
        requireOpen(taught, moduleCode);
        var newest =
                catalogue
                        .latest(moduleCode)
                        .orElseThrow(() -> new NotFound("module " + moduleCode));
        var now = clock.now();
        progress.add(
                new ModuleStart(person, cohort, moduleCode, newest, people.shoreOf(person), now));
        events.fire(new ProgressEvents.ModuleBegun(person, newest, cohort, now));
        return newest;
    }

    private EnrolmentRow taught(PersonId person, CohortId cohort, String moduleCode) {
        return cohorts.enrolmentsOf(person, moduleCode).stream()
                .filter(row -> row.cohort().equals(cohort))
                .findFirst()
                .orElseThrow(() -> new NotFound("module " + moduleCode + " in cohort " + cohort));
    }

    private void requireOpen(EnrolmentRow taught, String moduleCode) {
        var window = taught.window(moduleCode);
        var today = taught.today(clock.now());
        if (window.isAhead(today)) {
            throw new ModuleIsNotOpenYet();
        }
        if (window.isOver(today)) {
            throw new ModuleIsClosed();
        }
    }

    /**
     * Remembers the block that was read last, for the next visit on any device. Refuses with {@link
     * NotFound} what is no block of the lesson.
     */
    @SignedIn
    public void reach(ModuleVersionId module, String lesson, String block) {
        var now = clock.now();
        lesson(module, lesson, () -> catalogue.hasBlock(module, lesson, block)).reach(block);
        progress.markRead(me(), module, lesson, now);
    }

    /** Marks a lesson as done; with the last condition this completes the module. */
    @SignedIn
    public void finish(ModuleVersionId module, String lesson) {
        var now = clock.now();
        var way = lesson(module, lesson, () -> catalogue.hasLesson(module, lesson));
        boolean before = way.isDone();
        way.finish(now);
        progress.markRead(me(), module, lesson, now);
        if (!before) {
            events.fire(new ProgressEvents.LessonFinished(me(), module, lesson, now));
            completions.decide(me(), module, now);
            updating.decide(me(), module);
        }
    }

    private LessonProgress lesson(ModuleVersionId module, String lesson, BooleanSupplier taught) {
        var person = me();
        boolean learns =
                progress.lockStart(person, module).isPresent()
                        || updates.lock(person, module).isPresent();
        if (!learns || !taught.getAsBoolean()) {
            throw new NotFound("lesson " + lesson + " of module version " + module);
        }
        return progress.findLesson(person, module, lesson)
                .orElseGet(
                        () -> {
                            var opened = new LessonProgress(person, module, lesson, clock.now());
                            progress.add(opened);
                            return opened;
                        });
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
