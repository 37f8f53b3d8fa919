package org.cadre.funding.continuity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan and a scenario of it, side by side.
 *
 * @param idle changes that found nothing to change, such as of a donor who has left since
 */
public record Comparison(List<Cell> cells, List<Change> idle) {

    /**
     * One figure of both.
     *
     * @param what with its formula
     * @param of a line, source, donor or activity; empty where it is of all
     * @param month empty where it is of the whole plan
     * @param before empty where only the scenario has it
     * @param after empty where the scenario has it no more
     */
    public record Cell(
            Measure what,
            String of,
            Optional<Integer> month,
            Optional<Figure> before,
            Optional<Figure> after) {

        public boolean isChanged() {
            return before.isPresent() != after.isPresent()
                    || before.isPresent() && !before.get().isSame(after.orElseThrow());
        }
    }

    public Comparison {
        cells = List.copyOf(cells);
        idle = List.copyOf(idle);
    }

    public static Comparison of(
            FundingPlan plan,
            List<Change> changes,
            Certainty least,
            Collection<PlannedActivity> activities) {
        var before = Measured.of(plan, least, activities).figures();
        var later = activities.stream().map(each -> changed(each, changes)).toList();
        var after = Measured.of(Change.all(plan, changes), least, later).figures();
        Map<Measured.Key, Figure> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        return new Comparison(
                all.keySet().stream()
                        .map(
                                key ->
                                        new Cell(
                                                key.what(),
                                                key.of(),
                                                key.month(),
                                                Optional.ofNullable(before.get(key)),
                                                Optional.ofNullable(after.get(key))))
                        .toList(),
                idle(plan, changes));
    }

    private static PlannedActivity changed(PlannedActivity activity, List<Change> changes) {
        var changed = activity;
        for (var change : changes) {
            changed = change.of(changed);
        }
        return changed;
    }

    private static List<Change> idle(FundingPlan plan, List<Change> changes) {
        var idle = new ArrayList<Change>();
        var at = plan;
        for (var change : changes) {
            var next = change.of(at);
            if (next.equals(at)) {
                idle.add(change);
            }
            at = next;
        }
        return idle;
    }

    public List<Cell> changed() {
        return cells.stream().filter(Cell::isChanged).toList();
    }
}
