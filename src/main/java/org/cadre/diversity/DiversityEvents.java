package org.cadre.diversity;

import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to snapshots, releases and what they are compared with; kept by the audit. */
public final class DiversityEvents {

    private DiversityEvents() {}

    private interface OfRelease extends DomainEvent {

        ReleaseId release();

        @Override
        default String subjectKind() {
            return "statistics-release";
        }

        @Override
        default UUID subjectId() {
            return release().id();
        }
    }

    public record SnapshotTaken(SnapshotId snapshot, Moment moment, String sha256, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "statistics-snapshot";
        }

        @Override
        public UUID subjectId() {
            return snapshot.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("moment", moment.name(), "sha256", sha256);
        }
    }

    public record ReleaseRequested(
            ReleaseId release, String number, Audience audience, String purpose, Instant at)
            implements OfRelease {
        @Override
        public String reason() {
            return purpose;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", number, "audience", audience.name());
        }
    }

    /** The audit passed, for now. */
    public record ReleaseChecked(ReleaseId release, String sha256, Instant at)
            implements OfRelease {
        @Override
        public boolean isByCadre() {
            return true;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256);
        }
    }

    public record ReleaseRefused(ReleaseId release, RefusalReason why, Instant at)
            implements OfRelease {
        @Override
        public boolean isByCadre() {
            return true;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("why", why.name());
        }
    }

    /**
     * @param isLast whether it was the second approval
     */
    public record ReleaseApproved(ReleaseId release, boolean isLast, String reason, Instant at)
            implements OfRelease {}

    public record ReleasePublished(ReleaseId release, String number, String sha256, Instant at)
            implements OfRelease {
        @Override
        public boolean isByCadre() {
            return true;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", number, "sha256", sha256);
        }
    }

    public record ReleaseWithdrawn(ReleaseId release, String reason, Instant at)
            implements OfRelease {}

    public record ReferenceRegistered(UUID reference, Attribute attribute, int version, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "reference-population";
        }

        @Override
        public UUID subjectId() {
            return reference;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("attribute", attribute.name(), "version", String.valueOf(version));
        }
    }

    /**
     * @param leastPercent 0 where the target ended
     */
    public record TargetSet(
            UUID target, Attribute attribute, String code, int leastPercent, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "diversity-target";
        }

        @Override
        public UUID subjectId() {
            return target;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "attribute",
                    attribute.name(),
                    "code",
                    code,
                    "leastPercent",
                    String.valueOf(leastPercent));
        }
    }

    public record FollowUpNoted(UUID followUp, UUID person, int months, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "follow-up";
        }

        @Override
        public UUID subjectId() {
            return followUp;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("person", person.toString(), "months", String.valueOf(months));
        }
    }
}
