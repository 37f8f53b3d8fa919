package org.cadre.mentorship;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.matching.Barrier;
import org.cadre.mentorship.matching.Term;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cycle with what its last run came to.
 *
 * @param before the run before the last
 * @param asked mentorships that were proposed in it
 */
public record CycleDetail(
        CycleId id,
        ProgrammeId programme,
        String programmeName,
        CyclePlan plan,
        CycleState state,
        Optional<RunRow> run,
        Optional<RunRow> before,
        List<PairRow> pairs,
        List<AloneRow> alone,
        List<BannedRow> banned,
        List<AskedRow> asked,
        List<GroupRow> groups) {

    /** Somebody of a pair. */
    public record Someone(ProfileId profile, String name, String agency, String languages) {}

    /**
     * A proposed pair.
     *
     * @param parts hundredths of points that each term gives, and could give at most
     */
    public record PairRow(
            Someone mentee,
            Someone mentor,
            int score,
            boolean locked,
            List<PartRow> parts,
            List<NextRow> next) {}

    /** What a term gives in whole points, of how many. */
    public record PartRow(Term term, int points, int most) {}

    /** Another mentor for the mentee. */
    public record NextRow(String name, int score, boolean full) {}

    /**
     * Who gets nobody.
     *
     * @param barriers how many mentors each keeps away, the most first
     */
    public record AloneRow(Someone mentee, Map<Barrier, Integer> barriers, int fitting) {

        /** What keeps most mentors away; empty where all that fit are taken. */
        public Optional<Barrier> first() {
            return barriers.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
        }
    }

    public record BannedRow(Someone mentee, Someone mentor) {}

    public record AskedRow(MentorshipId id, String mentee, String mentor, MentorshipState state) {}

    /**
     * How a country comes out of the run.
     *
     * @param country its code; empty for all that are too few to stand alone
     */
    public record GroupRow(String country, int people, int matched, int average) {}

    public long locked() {
        return pairs.stream().filter(PairRow::locked).count();
    }
}
