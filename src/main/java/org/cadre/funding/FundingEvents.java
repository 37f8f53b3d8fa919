package org.cadre.funding;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to reports and scenarios; each is kept by the audit. */
public final class FundingEvents {

    private FundingEvents() {}

    /** The figures of a programme were kept as they are. */
    public record ContinuityReportKept(
            ProgrammeId programme, int number, int upTo, String sha256, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "journal";
        }

        @Override
        public UUID subjectId() {
            return programme.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "number",
                    String.valueOf(number),
                    "entries",
                    String.valueOf(upTo),
                    "sha256",
                    sha256);
        }
    }

    /** What comes of pledges was drawn by lot, and kept. */
    public record PledgesDrawn(
            ProgrammeId programme, long seed, int draws, int upTo, String sha256, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "journal";
        }

        @Override
        public UUID subjectId() {
            return programme.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "seed",
                    String.valueOf(seed),
                    "draws",
                    String.valueOf(draws),
                    "entries",
                    String.valueOf(upTo),
                    "sha256",
                    sha256);
        }
    }

    /** A scenario is kept. */
    public record ScenarioMade(ScenarioId scenario, Instant at) implements DomainEvent {

        @Override
        public String subjectKind() {
            return "scenario";
        }

        @Override
        public UUID subjectId() {
            return scenario.id();
        }
    }

    /** A scenario has another name or other differences. */
    public record ScenarioChanged(ScenarioId scenario, Instant at) implements DomainEvent {

        @Override
        public String subjectKind() {
            return "scenario";
        }

        @Override
        public UUID subjectId() {
            return scenario.id();
        }
    }

    /** A scenario was put away. */
    public record ScenarioDeleted(ScenarioId scenario, Instant at) implements DomainEvent {

        @Override
        public String subjectKind() {
            return "scenario";
        }

        @Override
        public UUID subjectId() {
            return scenario.id();
        }
    }

    /** A scenario was brought back. */
    public record ScenarioRestored(ScenarioId scenario, Instant at) implements DomainEvent {

        @Override
        public String subjectKind() {
            return "scenario";
        }

        @Override
        public UUID subjectId() {
            return scenario.id();
        }
    }
}
