package org.cadre.assessment.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of an attempt.
 *
 * @param points sum of the points of its answers
 * @param of points that could be reached, one for each question
 * @param percent rounded down to a whole percent: a pass mark of 70 means seventy in a hundred, so
 *     69.9 does not reach it, and what is shown never says otherwise
 * @param byOutcome in the order in which the outcomes first appear
 */
public record Score(
        BigDecimal points, int of, int percent, boolean passed, Map<String, Part> byOutcome) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Score {
        byOutcome = Collections.unmodifiableMap(new LinkedHashMap<>(byOutcome));
    }

    /** What one question brought. */
    public record Marked(String outcome, BigDecimal points) {}

    /** The points of one outcome. */
    public record Part(BigDecimal points, int of, int percent) {}

    /**
     * @param passMark whole percent at which the attempt is passed
     */
    public static Score of(List<Marked> marked, int passMark) {
        var points = new LinkedHashMap<String, BigDecimal>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var mark : marked) {
            points.merge(mark.outcome(), mark.points(), BigDecimal::add);
            counts.merge(mark.outcome(), 1, Integer::sum);
        }
        var parts = new LinkedHashMap<String, Part>();
        points.forEach(
                (outcome, sum) -> {
                    int of = counts.getOrDefault(outcome, 0);
                    parts.put(outcome, new Part(sum, of, percent(sum, of)));
                });
        var total = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var percent = percent(total, marked.size());
        return new Score(total, marked.size(), percent, percent >= passMark, parts);
    }

    private static int percent(BigDecimal points, int of) {
        if (of == 0) {
            return 0;
        }
        return points.multiply(HUNDRED)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.DOWN)
                .intValueExact();
    }
}
