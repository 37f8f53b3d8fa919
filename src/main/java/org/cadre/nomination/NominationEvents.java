package org.cadre.nomination;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to calls and nominations; each is kept by the audit. */
public final class NominationEvents {

    private NominationEvents() {}

    private interface OfCall extends DomainEvent {

        CallId call();

        @Override
        default String subjectKind() {
            return "call";
        }

        @Override
        default UUID subjectId() {
            return call().id();
        }
    }

    private interface OfNomination extends DomainEvent {

        NominationId nomination();

        @Override
        default String subjectKind() {
            return "nomination";
        }

        @Override
        default UUID subjectId() {
            return nomination().id();
        }
    }

    public record CallWritten(CallId call, CohortId cohort, Instant at) implements OfCall {
        @Override
        public Map<String, String> facts() {
            return Map.of("cohort", cohort.toString());
        }
    }

    public record CallOpened(CallId call, Instant at) implements OfCall {}

    public record CallExtended(CallId call, Instant deadline, String reason, Instant at)
            implements OfCall {
        @Override
        public Map<String, String> facts() {
            return Map.of("deadline", deadline.toString());
        }
    }

    /**
     * @param byCadre at its deadline
     */
    public record CallClosed(CallId call, boolean byCadre, Instant at) implements OfCall {
        @Override
        public boolean isByCadre() {
            return byCadre;
        }
    }

    public record CallCancelled(CallId call, String reason, Instant at) implements OfCall {}

    /** What is done to an export of nominees. */
    public enum ExportStep {
        ASKED,
        APPROVED,
        REFUSED,
        READ
    }

    /**
     * One step of taking the nominees of a call out of Cadre.
     *
     * @param reason the purpose, or why it was refused
     */
    public record NomineesExported(
            CallId call,
            ExportId export,
            ExportContents contents,
            ExportStep step,
            String reason,
            Instant at)
            implements OfCall {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "export", export.toString(),
                    "contents", contents.name(),
                    "step", step.name());
        }
    }

    /** A draft that was removed before it was sent. */
    public record NominationRemoved(NominationId nomination, CallId call, Instant at)
            implements OfNomination {
        @Override
        public Map<String, String> facts() {
            return Map.of("call", call.toString());
        }
    }

    /**
     * What a nomination became.
     *
     * @param byCadre by a rule or the clock
     */
    public record NominationMoved(
            NominationId nomination,
            PersonId person,
            NominationState state,
            boolean byCadre,
            String reason,
            Instant at)
            implements OfNomination {

        @Override
        public boolean isByCadre() {
            return byCadre;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("person", person.toString(), "state", state.name());
        }
    }

    /** A line manager has released the person by a letter. */
    public record ReleaseLetterAdded(NominationId nomination, String sha256, Instant at)
            implements OfNomination {
        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256);
        }
    }

    /** Which band a member of the committee gave. */
    public record NominationJudged(NominationId nomination, Band band, Instant at)
            implements OfNomination {
        @Override
        public Map<String, String> facts() {
            return Map.of("band", band.name());
        }
    }

    public record ConflictDeclared(NominationId nomination, Instant at) implements OfNomination {}

    public record AppealMade(NominationId nomination, NominationState against, Instant at)
            implements OfNomination {
        @Override
        public Map<String, String> facts() {
            return Map.of("against", against.name());
        }
    }

    public record AppealAnswered(NominationId nomination, boolean upheld, Instant at)
            implements OfNomination {
        @Override
        public Map<String, String> facts() {
            return Map.of("upheld", String.valueOf(upheld));
        }
    }
}
