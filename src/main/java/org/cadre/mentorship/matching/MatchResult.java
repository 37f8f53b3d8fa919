package org.cadre.mentorship.matching;

import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param proposals by mentee
 * @param unmatched by mentee
 * @param brokenLocks pairs that were locked and that something forbids now; the mentee was matched
 *     anew
 */
public record MatchResult(
        List<Proposal> proposals, List<Unmatched> unmatched, List<BrokenLock> brokenLocks) {

    public MatchResult {
        proposals = List.copyOf(proposals);
        unmatched = List.copyOf(unmatched);
        brokenLocks = List.copyOf(brokenLocks);
    }

    /**
     * A pair.
     *
     * @param next the two that fit best among the others, the better first
     */
    public record Proposal(Pair pair, Fit fit, boolean locked, List<Alternative> next) {

        public Proposal {
            next = List.copyOf(next);
        }
    }

    /**
     * Another mentor for a mentee.
     *
     * @param full whether this run leaves the mentor no place
     */
    public record Alternative(String mentor, Fit fit, boolean full) {}

    /**
     * Who gets no mentor.
     *
     * @param barriers how many mentors each barrier keeps away; empty where all that fit are taken
     *     by others
     * @param fitting how many mentors nothing forbids
     */
    public record Unmatched(String mentee, Map<Barrier, Integer> barriers, int fitting) {

        public Unmatched {
            barriers = Map.copyOf(barriers);
        }
    }

    /** A pair that was decided and cannot be. */
    public record BrokenLock(Pair pair, Barrier barrier) {}

    /** The lowest score of a pair; 0 without any. */
    public int lowest() {
        return proposals.stream().mapToInt(proposal -> proposal.fit().score()).min().orElse(0);
    }

    /** The sum of what the scores are made of, before it is rounded. */
    public long sum() {
        return proposals.stream().mapToLong(proposal -> proposal.fit().sum()).sum();
    }
}
