package org.cadre.diversity;

import org.cadre.diversity.figure.Funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How far groups came, from a published table of one attribute by stage: cumulated, so that whoever
 * was seated was eligible too.
 */
public record FunnelFigure(String number, Facet facet, Funnel funnel, List<Funnel.Step> steps) {

    /** Empty where a cell is hidden: a rate of what is hidden is none. */
    static Optional<FunnelFigure> of(String number, ReleasedTable table) {
        var facets = table.shape().facets();
        boolean right =
                facets.size() == 2
                        && facets.getLast().equals(new Facet(Attribute.STAGE, false))
                        && table.cells().values().stream().noneMatch(ReleasedTable.Cell::isHidden);
        if (!right) {
            return Optional.empty();
        }
        var stages = Arrays.stream(Stage.values()).map(Stage::name).toList();
        var counts = new LinkedHashMap<String, List<Integer>>();
        for (var group : table.codes().getFirst()) {
            var reached = reached(table, group, stages);
            if (reached.getFirst() > 0) {
                counts.put(group, reached);
            }
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var funnel = new Funnel(stages, counts);
        return Optional.of(new FunnelFigure(number, facets.getFirst(), funnel, funnel.steps()));
    }

    private static List<Integer> reached(ReleasedTable table, String group, List<String> stages) {
        var reached = new ArrayList<Integer>();
        int sum = 0;
        for (var stage : stages.reversed()) {
            var cell = table.cells().get(List.of(group, stage));
            sum += cell == null ? 0 : cell.count();
            reached.addFirst(sum);
        }
        return reached;
    }
}
