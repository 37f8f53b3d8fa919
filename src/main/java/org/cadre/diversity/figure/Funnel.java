package org.cadre.diversity.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Groups on their way from nominated to retained: where one of them gets lost.
 *
 * @param stages in their order
 * @param counts of each group, one per stage, never rising
 */
public record Funnel(List<String> stages, Map<String, List<Integer>> counts) {

    /** A rate of fewer people moves too much with one of them to be compared. */
    private static final int FEWEST = 10;

    /**
     * One step of one group.
     *
     * @param rate of those who were there, how many went on; none if nobody was
     * @param ratio to the best rate of all groups of at least ten people; none if no group is as
     *     large
     * @param isFlagged whether it is less than four fifths in a group of at least ten people: a
     *     reason to look, no verdict
     */
    public record Step(
            String group,
            String from,
            String to,
            OptionalDouble rate,
            OptionalDouble ratio,
            boolean isFlagged) {}

    public Funnel {
        stages = List.copyOf(stages);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("no groups");
        }
        for (var group : counts.values()) {
            if (group.size() != stages.size() || group.isEmpty() || group.getLast() < 0) {
                throw new IllegalArgumentException("counts " + group);
            }
            for (int i = 1; i < group.size(); i++) {
                if (group.get(i) > group.get(i - 1)) {
                    throw new IllegalArgumentException("counts rise: " + group);
                }
            }
        }
    }

    /** Stage by stage, group by group. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (int to = 1; to < stages.size(); to++) {
            var best = best(to);
            for (var group : counts.entrySet()) {
                steps.add(step(group.getKey(), group.getValue(), best, to));
            }
        }
        return steps;
    }

    /** Of the groups that are large enough the one of which most went on. */
    private Optional<List<Integer>> best(int to) {
        return counts.values().stream()
                .filter(group -> group.get(to - 1) >= FEWEST)
                .max((a, b) -> Long.compare(product(a, to, b, to - 1), product(b, to, a, to - 1)));
    }

    private static long product(List<Integer> a, int stageOfA, List<Integer> b, int stageOfB) {
        return (long) a.get(stageOfA) * b.get(stageOfB);
    }

    private Step step(String name, List<Integer> group, Optional<List<Integer>> best, int to) {
        long own = best.map(most -> product(group, to, most, to - 1)).orElse(0L);
        long bests = best.map(most -> product(most, to, group, to - 1)).orElse(0L);
        return new Step(
                name,
                stages.get(to - 1),
                stages.get(to),
                ratio(group.get(to), group.get(to - 1)),
                ratio(own, bests),
                group.get(to - 1) >= FEWEST && 5 * own < 4 * bests);
    }

    private static OptionalDouble ratio(long part, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }
}
