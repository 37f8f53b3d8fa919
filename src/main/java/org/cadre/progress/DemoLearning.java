package org.cadre.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.Instant;

/** Lets invented people have read in the past; for the demonstration only. */
@UseCase
public class DemoLearning {

    @Inject ProgressRepository progress;
    @Inject CatalogueQueries catalogue;
    @Inject PeopleQueries people;
    @Inject Event<DomainEvent> events;

    /** Begins a module of a cohort in its newest version. */
    @Internal
    public ModuleVersionId begin(PersonId person, CohortId cohort, String module, Instant at) {
        var newest = catalogue.latest(module).orElseThrow();
        progress.add(new ModuleStart(person, cohort, module, newest, people.shoreOf(person), at));
        events.fire(new ProgressEvents.ModuleBegun(person, newest, cohort, at));
        return newest;
    }

    /** Reads a lesson to its end. */
    @Internal
    public void finish(PersonId person, ModuleVersionId version, String lesson, Instant at) {
        var way = new LessonProgress(person, version, lesson, at);
        way.finish(at);
        progress.add(way);
        progress.markRead(person, version, lesson, at);
        events.fire(new ProgressEvents.LessonFinished(person, version, lesson, at));
    }
}
