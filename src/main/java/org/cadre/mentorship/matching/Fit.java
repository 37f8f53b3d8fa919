package org.cadre.mentorship.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well two fit whom nothing keeps apart.
 *
 * @param terms each between 0 and {@link #WHOLE}
 * @param sum of the terms, each times its weight
 * @param score between 0 and 100, rounded to the nearest; a half goes up
 */
public record Fit(Map<Term, Integer> terms, long sum, int score) {

    /** A whole, in thousandths. */
    public static final int WHOLE = 1_000;

    private static final int GAPS_THAT_COUNT = 3;
    private static final int LEVELS_ABOVE = 2;
    private static final int FULL_HOURS = 8;
    private static final int NEAREST_GRADE = 1;
    private static final int FARTHEST_GRADE = 3;

    static Fit of(Mentee mentee, Mentor mentor, Weights weights) {
        var terms = new EnumMap<Term, Integer>(Term.class);
        terms.put(Term.GAPS, gaps(mentee, mentor));
        terms.put(Term.CONTEXT, part(mentee.contexts(), mentor.contexts()));
        terms.put(Term.LANGUAGE, language(mentee, mentor));
        terms.put(Term.TIME, time(mentee, mentor));
        terms.put(Term.GRADE, grade(mentor.grade() - mentee.grade()));
        terms.put(Term.GOALS, part(mentee.goals(), mentor.goals()));
        terms.put(Term.RELIABILITY, mentor.reliability());
        terms.put(Term.LOAD, mentor.places() == 0 ? 0 : WHOLE * mentor.free() / mentor.places());
        long sum = 0;
        for (var term : terms.entrySet()) {
            sum += (long) weights.of(term.getKey()) * term.getValue();
        }
        long most = (long) WHOLE * weights.sum();
        return new Fit(
                Collections.unmodifiableMap(terms),
                sum,
                Math.toIntExact((2 * 100 * sum + most) / (2 * most)));
    }

    /** Who has no gap has all of them covered. */
    private static int gaps(Mentee mentee, Mentor mentor) {
        int all = 0;
        int covered = 0;
        for (var largest : mentee.largestGaps(GAPS_THAT_COUNT)) {
            int gap = mentee.gap(largest);
            all += gap;
            covered +=
                    gap * above(mentor.levels().getOrDefault(largest, 0) - mentee.level(largest));
        }
        return all == 0 ? WHOLE : WHOLE * covered / (LEVELS_ABOVE * all);
    }

    private static int above(int levels) {
        return Math.clamp(levels, 0, LEVELS_ABOVE);
    }

    /** Who asks for nothing gets all of it. */
    private static int part(Set<String> wished, Set<String> offered) {
        if (wished.isEmpty()) {
            return WHOLE;
        }
        int both = 0;
        for (var each : wished) {
            both += offered.contains(each) ? 1 : 0;
        }
        return WHOLE * both / wished.size();
    }

    private static int language(Mentee mentee, Mentor mentor) {
        return Barriers.commonLanguage(mentee.languages(), mentor.languages())
                .map(
                        level ->
                                switch (level) {
                                    case A1, A2 -> 0;
                                    case B1 -> 300;
                                    case B2 -> 600;
                                    case C1 -> 800;
                                    case C2 -> WHOLE;
                                })
                .orElse(0);
    }

    private static int time(Mentee mentee, Mentor mentor) {
        int full = WorkingWeek.quarters(FULL_HOURS);
        return WHOLE * Math.min(full, mentee.week().quartersInCommon(mentor.week())) / full;
    }

    private static int grade(int steps) {
        if (steps >= NEAREST_GRADE && steps <= FARTHEST_GRADE) {
            return WHOLE;
        }
        return steps == NEAREST_GRADE - 1 || steps == FARTHEST_GRADE + 1 ? WHOLE / 2 : 0;
    }

    /** What each term adds to the score, in hundredths of a point. */
    public Map<Term, Integer> points(Weights weights) {
        return terms.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                term ->
                                        10
                                                * term.getValue()
                                                * weights.of(term.getKey())
                                                / weights.sum(),
                                (one, other) -> one,
                                TreeMap::new));
    }
}
