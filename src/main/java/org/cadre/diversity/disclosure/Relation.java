package org.cadre.diversity.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A total that is the sum of its parts, as in every table with margins. */
public record Relation(CellKey total, List<CellKey> parts) {

    public Relation {
        parts = List.copyOf(parts);
    }

    /** Of a table: every line of every direction, margins included. */
    public static List<Relation> of(List<Dimension> dimensions) {
        var relations = new ArrayList<Relation>();
        for (var dimension : dimensions) {
            var others = dimensions.stream().filter(each -> !each.equals(dimension)).toList();
            for (var total : cells(others)) {
                relations.add(new Relation(total, parts(total, dimension)));
            }
        }
        return relations;
    }

    /** Every cell of a table, margins and grand total included, in the order of the codes. */
    public static List<CellKey> cells(List<Dimension> dimensions) {
        var keys = List.of(CellKey.TOTAL);
        for (var dimension : dimensions) {
            var next = new ArrayList<CellKey>();
            for (var key : keys) {
                next.addAll(parts(key, dimension));
                next.add(key);
            }
            keys = next;
        }
        return List.copyOf(keys);
    }

    /** The finest cells of a table alone. */
    public static List<CellKey> finest(List<Dimension> dimensions) {
        return cells(dimensions).stream()
                .filter(key -> key.codes().size() == dimensions.size())
                .toList();
    }

    private static List<CellKey> parts(CellKey key, Dimension dimension) {
        return dimension.codes().stream().map(code -> key.with(dimension.name(), code)).toList();
    }
}
