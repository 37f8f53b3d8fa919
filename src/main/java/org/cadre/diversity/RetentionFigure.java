package org.cadre.diversity;

import org.cadre.cohort.CohortId;
import org.cadre.diversity.figure.Retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How many of a cohort are still in their function, by Kaplan and Meier; nobody of fewer than
 * twenty is told apart by it, so then there is none.
 *
 * @param people who kept the seat
 * @param followed of whom something is known at the latest moment that has come
 */
public record RetentionFigure(
        CohortId cohort, String name, int people, int followed, List<Point> points) {

    /** One moment. */
    public record Point(int months, Retention.Estimate estimate) {}

    static RetentionFigure of(
            CohortId cohort,
            String name,
            Collection<Map<Integer, FollowUpStatus>> found,
            List<Integer> due) {
        var spells = found.stream().map(each -> spell(each, due)).toList();
        var retention = new Retention(spells);
        int last = due.isEmpty() ? 0 : due.getLast();
        int followed =
                (int)
                        found.stream()
                                .map(each -> each.getOrDefault(last, FollowUpStatus.UNKNOWN))
                                .filter(status -> status != FollowUpStatus.UNKNOWN)
                                .count();
        return new RetentionFigure(
                cohort,
                name,
                found.size(),
                followed,
                due.stream().map(m -> new Point(m, retention.at(m))).toList());
    }

    /** Until somebody left, or until nothing is known any more. */
    static Retention.Spell spell(Map<Integer, FollowUpStatus> found, List<Integer> due) {
        int known = 0;
        for (int months : new ArrayList<>(due)) {
            var status = found.getOrDefault(months, FollowUpStatus.UNKNOWN);
            if (status.isLeft()) {
                return new Retention.Spell(months, true);
            }
            known = status == FollowUpStatus.SAME_FUNCTION ? months : known;
        }
        return new Retention.Spell(known, false);
    }
}
