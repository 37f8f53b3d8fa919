package org.cadre.declaration;

import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the audit keeps of declarations: on what law they rest, and when they were counted. That
 * somebody has declared, changed or withdrawn anything is no event.
 */
public final class DeclarationEvents {

    private DeclarationEvents() {}

    public record LegalBasisRecorded(BasisPlace place, int number, BasisPlan plan, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "programme";
        }

        @Override
        public UUID subjectId() {
            return place.programme().id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "country",
                    place.country(),
                    "purpose",
                    place.purpose().name(),
                    "version",
                    String.valueOf(number),
                    "article6",
                    plan.article6().map(Enum::name).orElse("none"),
                    "article9",
                    plan.article9().map(Enum::name).orElse("none"));
        }
    }

    /**
     * Declarations were joined with what else is known of some people, and counted.
     *
     * @param join names this one; it leads to no person
     * @param reason what was counted, and for which snapshot
     */
    public record DeclarationsJoined(
            UUID join, String reason, List<String> dimensions, int people, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "declarations";
        }

        @Override
        public UUID subjectId() {
            return join;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "reason",
                    reason,
                    "dimensions",
                    String.join(", ", dimensions),
                    "people",
                    String.valueOf(people));
        }
    }
}
