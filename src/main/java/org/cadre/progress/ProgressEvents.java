package org.cadre.progress;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What happens while people learn. */
public final class ProgressEvents {

    private ProgressEvents() {}

    private interface OfModule extends DomainEvent {

        ModuleVersionId module();

        PersonId person();

        @Override
        default String subjectKind() {
            return "person";
        }

        @Override
        default UUID subjectId() {
            return person().id();
        }

        @Override
        default Map<String, String> facts() {
            return Map.of("module", module().toString());
        }
    }

    public record ModuleBegun(PersonId person, ModuleVersionId module, CohortId cohort, Instant at)
            implements OfModule {}

    public record LessonFinished(PersonId person, ModuleVersionId module, String lesson, Instant at)
            implements OfModule {
        @Override
        public Map<String, String> facts() {
            return Map.of("module", module().toString(), "lesson", lesson);
        }
    }

    /**
     * A person who is under way goes on with a newer version.
     *
     * @param step PATCH or MINOR
     */
    public record VersionChanged(
            PersonId person,
            ModuleVersionId module,
            ModuleVersionId former,
            String step,
            Instant at)
            implements OfModule {
        @Override
        public Map<String, String> facts() {
            return Map.of("module", module().toString(), "former", former.toString(), "step", step);
        }
    }

    /**
     * A holder is asked to learn what changed.
     *
     * @param held the version that the certificate names
     */
    public record UpdateGiven(
            PersonId person,
            ModuleVersionId module,
            ModuleVersionId held,
            LocalDate due,
            Instant at)
            implements OfModule {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "module", module().toString(), "held", held.toString(), "due", due.toString());
        }
    }

    /** A holder has learnt what changed. */
    public record UpdateDone(
            PersonId person, ModuleVersionId module, ModuleVersionId held, Instant at)
            implements OfModule {
        @Override
        public Map<String, String> facts() {
            return Map.of("module", module().toString(), "held", held.toString());
        }
    }

    /**
     * All conditions are met.
     *
     * @param percent the best score of the final quiz
     */
    public record ModuleCompleted(
            PersonId person, ModuleVersionId module, CohortId cohort, int percent, Instant at)
            implements OfModule {}
}
