package org.cadre.visit;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What happens to visits; each is kept by the audit. Logs and reports are none of it. */
public final class VisitEvents {

    private VisitEvents() {}

    /** What a visit became. */
    public record VisitMoved(VisitId visit, VisitState state, String reason, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "exchangeVisit";
        }

        @Override
        public UUID subjectId() {
            return visit.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }

    /** A visit was tied to a line of the budget. */
    public record VisitCosted(VisitId visit, UUID line, long plannedMinor, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "exchangeVisit";
        }

        @Override
        public UUID subjectId() {
            return visit.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("line", line.toString(), "planned", String.valueOf(plannedMinor));
        }
    }

    /** How long the vetting of a host holds. */
    public record VisitHostVetted(VisitHostId host, LocalDate until, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "visitHost";
        }

        @Override
        public UUID subjectId() {
            return host.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("until", until.toString());
        }
    }

    public record VisitDaysSet(ProgrammeId programme, int days, Instant at) implements DomainEvent {

        @Override
        public String subjectKind() {
            return "programme";
        }

        @Override
        public UUID subjectId() {
            return programme.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("days", String.valueOf(days));
        }
    }
}
