package org.cadre.mentorship.matching;

import org.cadre.nomination.Fluency;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is so between persons, agencies and countries, and what a programme demands.
 *
 * @param today the day of the run, for vetting and training
 * @param rules of the programme; one that allows is stronger than one that denies
 * @param conflicts open declarations: a person, and the person or agency it is about
 * @param endedForCause earlier pairs that must not come again
 * @param arrangements pairs of countries that may share data, in any order
 * @param banned pairs the coordinator does not want
 * @param locked pairs the coordinator has decided; they are kept unless a barrier stands in between
 * @param leastFluency of both, in one language
 * @param leastHours of a week in which both work
 */
public record Ground(
        LocalDate today,
        List<PairRule> rules,
        Set<Sides> conflicts,
        Set<Pair> endedForCause,
        Set<Sides> arrangements,
        Set<Pair> banned,
        Set<Pair> locked,
        Fluency leastFluency,
        int leastHours) {

    /** Two sides in no order. */
    public record Sides(String one, String other) {

        public Sides {
            if (one.compareTo(other) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }

    public Ground {
        rules = List.copyOf(rules);
        conflicts = Set.copyOf(conflicts);
        endedForCause = Set.copyOf(endedForCause);
        arrangements = Set.copyOf(arrangements);
        banned = Set.copyOf(banned);
        locked = Set.copyOf(locked);
    }

    boolean isInConflict(Place left, Place right) {
        return conflicts.contains(new Sides(left.person(), right.person()))
                || conflicts.contains(new Sides(left.person(), right.agency()))
                || conflicts.contains(new Sides(left.agency(), right.person()));
    }

    boolean mayShareData(Place left, Place right) {
        return left.country().equals(right.country())
                || arrangements.contains(new Sides(left.country(), right.country()));
    }

    boolean denies(Place left, Place right) {
        return hasRule(PairRule.Kind.DENY, left, right)
                && !hasRule(PairRule.Kind.ALLOW, left, right);
    }

    private boolean hasRule(PairRule.Kind kind, Place left, Place right) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind && rule.isAbout(left, right));
    }
}
