package org.cadre.diversity;

import org.cadre.diversity.figure.TwoGroups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One attribute in two published tables, category by category. Everything is computed from what was
 * published; where a count is hidden nothing is.
 */
public record Comparison(Facet facet, List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * One category.
     *
     * @param surprise how likely chance alone makes two groups that differ so much (Fisher, two
     *     sided); none where they may share people or a count is hidden
     */
    public record Line(String code, Side one, Side other, Optional<Double> surprise) {

        /** How much larger the share of the second is; none where one is hidden. */
        public Optional<Double> difference() {
            return one.share().flatMap(a -> other.share().map(b -> b - a));
        }
    }

    /** A category in one of the two. */
    public record Side(Optional<Integer> count, Optional<Double> share) {}

    /**
     * @param apart whether the two are groups of different people
     */
    static Comparison of(AttributeFigure one, AttributeFigure other, boolean apart) {
        var lines = new ArrayList<Line>();
        for (var mine : one.lines()) {
            for (var its : other.lines()) {
                if (its.code().equals(mine.code())) {
                    var surprise =
                            apart
                                    ? surprise(group(one, mine), group(other, its))
                                    : Optional.<Double>empty();
                    lines.add(new Line(mine.code(), side(mine), side(its), surprise));
                }
            }
        }
        return new Comparison(one.facet(), lines);
    }

    private static Side side(AttributeFigure.Line line) {
        return new Side(line.count(), line.share());
    }

    /** Who is in the category, and who answered and is not. */
    private record Group(int part, int rest) {}

    private static Optional<Group> group(AttributeFigure figure, AttributeFigure.Line line) {
        return line.share()
                .map(any -> line.count().orElseThrow())
                .map(part -> new Group(part, figure.answered().orElseThrow() - part));
    }

    /** Empty also where everybody or nobody of both is in the category. */
    private static Optional<Double> surprise(Optional<Group> one, Optional<Group> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var a = one.get();
        var b = other.get();
        return a.part() + b.part() == 0 || a.rest() + b.rest() == 0
                ? Optional.empty()
                : Optional.of(
                        new TwoGroups(a.part(), a.rest(), b.part(), b.rest()).exactSurprise());
    }
}
