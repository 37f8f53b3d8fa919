package org.cadre.exerciserun;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens to runs; each is kept by the audit. What is said in a run stays in its log. */
public final class RunEvents {

    private RunEvents() {}

    private interface OfRun extends DomainEvent {

        RunId run();

        @Override
        default String subjectKind() {
            return "run";
        }

        @Override
        default UUID subjectId() {
            return run().id();
        }
    }

    public record RunPlanned(RunId run, CohortId cohort, Instant at) implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of("cohort", cohort.toString());
        }
    }

    public record RunChanged(RunId run, Instant at) implements OfRun {}

    /** The run is planned for another moment. */
    public record RunMoved(RunId run, Instant from, Instant to, Instant at) implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.toString(), "to", to.toString());
        }
    }

    /**
     * A seat was given or freed.
     *
     * @param person empty where Cadre plays
     */
    public record SeatSet(
            RunId run,
            RunTeamId team,
            SeatId seat,
            String role,
            Optional<PersonId> person,
            boolean given,
            Instant at)
            implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "person",
                    person.map(PersonId::toString).orElse(""),
                    "role",
                    role,
                    "given",
                    String.valueOf(given));
        }
    }

    public record RunMadeReady(RunId run, Instant at) implements OfRun {}

    public record RunCancelled(RunId run, String reason, Instant at) implements OfRun {}

    /** The run was closed for good. */
    public record RunClosed(RunId run, String hash, Instant at) implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of("hash", hash);
        }
    }

    /** A second run begins where another one stood. */
    public record RunForked(RunId run, RunId original, int entry, Instant at) implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of("original", original.toString(), "entry", String.valueOf(entry));
        }
    }

    /**
     * Somebody got a duty, or has it no more.
     *
     * @param staff names the duty of this person in this run
     */
    public record StaffSet(
            RunId run, UUID staff, PersonId person, StaffDuty duty, boolean given, Instant at)
            implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "person",
                    person.toString(),
                    "duty",
                    duty.name(),
                    "given",
                    String.valueOf(given));
        }
    }

    /**
     * Something that counts was added to the log of a run: the clock, a release, a decision, a
     * result.
     *
     * @param subject id in the script
     */
    public record RunWentOn(
            RunId run,
            int entry,
            EntryKind kind,
            String subject,
            String reason,
            boolean isByCadre,
            Instant at)
            implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of("entry", String.valueOf(entry), "kind", kind.name(), "subject", subject);
        }
    }
}
