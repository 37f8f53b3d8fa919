package org.cadre.cohort;

import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What happens to cohorts and their people; each is kept by the audit. */
public final class CohortEvents {

    private CohortEvents() {}

    private interface OfCohort extends DomainEvent {

        CohortId cohort();

        @Override
        default String subjectKind() {
            return "cohort";
        }

        @Override
        default UUID subjectId() {
            return cohort().id();
        }
    }

    private interface OfEnrolment extends DomainEvent {

        EnrolmentId enrolment();

        CohortId cohort();

        PersonId person();

        @Override
        default String subjectKind() {
            return "enrolment";
        }

        @Override
        default UUID subjectId() {
            return enrolment().id();
        }

        @Override
        default Map<String, String> facts() {
            return Map.of("cohort", cohort().toString(), "person", person().toString());
        }
    }

    public record CohortOpened(CohortId cohort, Instant at) implements OfCohort {}

    public record CohortChanged(CohortId cohort, Instant at) implements OfCohort {}

    public record CohortClosed(CohortId cohort, Instant at) implements OfCohort {}

    public record CohortReopened(CohortId cohort, Instant at) implements OfCohort {}

    public record ModuleWindowSet(CohortId cohort, String module, ModuleWindow window, Instant at)
            implements OfCohort {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "module",
                    module,
                    "opensOn",
                    Objects.toString(window.opensOn(), ""),
                    "closesOn",
                    Objects.toString(window.closesOn(), ""));
        }
    }

    public record TraineeEnrolled(
            EnrolmentId enrolment, CohortId cohort, PersonId person, Instant at)
            implements OfEnrolment {}

    public record TraineeWithdrawn(
            EnrolmentId enrolment, CohortId cohort, PersonId person, String reason, Instant at)
            implements OfEnrolment {}

    public record ExtraTimeSet(
            EnrolmentId enrolment, CohortId cohort, PersonId person, int percent, Instant at)
            implements OfEnrolment {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "cohort",
                    cohort.toString(),
                    "person",
                    person.toString(),
                    "percent",
                    String.valueOf(percent));
        }
    }

    /** That somebody wrote, and to how many; never what. */
    public record MessageSent(CohortId cohort, UUID message, int people, Instant at)
            implements OfCohort {
        @Override
        public Map<String, String> facts() {
            return Map.of("message", message.toString(), "people", String.valueOf(people));
        }
    }

    /** How many people a list enrolled. */
    public record ListEnrolled(CohortId cohort, UUID list, int people, Instant at)
            implements OfCohort {
        @Override
        public Map<String, String> facts() {
            return Map.of("list", list.toString(), "people", String.valueOf(people));
        }
    }

    /** How many people were withdrawn when a list was taken back. */
    public record ListUndone(CohortId cohort, UUID list, int people, Instant at)
            implements OfCohort {
        @Override
        public Map<String, String> facts() {
            return Map.of("list", list.toString(), "people", String.valueOf(people));
        }
    }
}
