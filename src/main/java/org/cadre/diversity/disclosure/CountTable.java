package org.cadre.diversity.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** True counts of one population, margins included. Never leaves the service. */
public record CountTable(List<Dimension> dimensions, Map<CellKey, Integer> counts) {

    public CountTable {
        dimensions = List.copyOf(dimensions);
        counts = Map.copyOf(counts);
        for (var key : Relation.cells(dimensions)) {
            var count = counts.get(key);
            if (count == null || count < 0) {
                throw new IllegalArgumentException("no count of " + key);
            }
        }
        for (var relation : Relation.of(dimensions)) {
            int sum = relation.parts().stream().mapToInt(counts::get).sum();
            if (!Objects.equals(sum, counts.get(relation.total()))) {
                throw new IllegalArgumentException(
                        relation.total() + " is not the sum of its parts");
            }
        }
    }

    /**
     * @param finest cells that are not named are empty
     */
    public static CountTable of(List<Dimension> dimensions, Map<CellKey, Integer> finest) {
        var counts = new HashMap<CellKey, Integer>();
        for (var cell : Relation.finest(dimensions)) {
            int count = finest.getOrDefault(cell, 0);
            margins(cell).forEach(key -> counts.merge(key, count, Integer::sum));
        }
        return new CountTable(dimensions, counts);
    }

    private static List<CellKey> margins(CellKey cell) {
        var held =
                cell.codes().entrySet().stream()
                        .map(each -> new Dimension(each.getKey(), List.of(each.getValue())))
                        .toList();
        return Relation.cells(held);
    }

    public int count(CellKey key) {
        var count = counts.get(key);
        if (count == null) {
            throw new IllegalArgumentException("no cell " + key);
        }
        return count;
    }

    /** In the order of the codes. */
    public List<CellKey> cells() {
        return Relation.cells(dimensions);
    }

    public List<Relation> relations() {
        return Relation.of(dimensions);
    }
}
