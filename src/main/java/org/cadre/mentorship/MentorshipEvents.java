package org.cadre.mentorship;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens in mentoring; each is kept by the audit. What two say to each other is none. */
public final class MentorshipEvents {

    private MentorshipEvents() {}

    private interface OfProfile extends DomainEvent {

        ProfileId profile();

        @Override
        default String subjectKind() {
            return "mentoringProfile";
        }

        @Override
        default UUID subjectId() {
            return profile().id();
        }
    }

    private interface OfCycle extends DomainEvent {

        CycleId cycle();

        @Override
        default String subjectKind() {
            return "mentoringCycle";
        }

        @Override
        default UUID subjectId() {
            return cycle().id();
        }
    }

    public record ProfileMoved(ProfileId profile, ProfileState state, Instant at)
            implements OfProfile {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }

    /** Vetting, training or levels are noted. */
    public record ProfileCleared(ProfileId profile, Instant at) implements OfProfile {}

    /**
     * @param removed whether it is gone
     */
    public record PairRuleChanged(
            ProgrammeId programme, RuleKind kind, boolean removed, String reason, Instant at)
            implements DomainEvent {
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
            return Map.of("kind", kind.name(), "removed", String.valueOf(removed));
        }
    }

    public record CycleMoved(CycleId cycle, CycleState state, Instant at) implements OfCycle {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }

    /**
     * @param mark lock, ban or nothing
     */
    public record PairMarked(
            CycleId cycle, ProfileId mentee, ProfileId mentor, String mark, Instant at)
            implements OfCycle {
        @Override
        public Map<String, String> facts() {
            return Map.of("mentee", mentee.toString(), "mentor", mentor.toString(), "mark", mark);
        }
    }

    public record MatchRan(CycleId cycle, int number, String inputs, Instant at)
            implements OfCycle {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", String.valueOf(number), "sha256", inputs);
        }
    }

    public record PairsApproved(CycleId cycle, int number, int pairs, Instant at)
            implements OfCycle {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", String.valueOf(number), "pairs", String.valueOf(pairs));
        }
    }

    /**
     * What a mentorship became.
     *
     * @param byCadre by a rule or the clock
     */
    public record MentorshipMoved(
            MentorshipId mentorship,
            MentorshipState state,
            boolean byCadre,
            String reason,
            Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "mentorship";
        }

        @Override
        public UUID subjectId() {
            return mentorship.id();
        }

        @Override
        public boolean isByCadre() {
            return byCadre;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }
}
