package org.cadre.diversity.disclosure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table as it is shown. Cells that are not named are not shown at all. */
public record PublishedTable(List<Dimension> dimensions, List<PublishedCell> cells) {

    public PublishedTable {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
    }

    /** Every cell of the table, shown as told. */
    public static PublishedTable of(CountTable table, Function<CellKey, Showing> showing) {
        return new PublishedTable(
                table.dimensions(),
                table.cells().stream()
                        .map(key -> new PublishedCell(key, table.count(key), showing.apply(key)))
                        .toList());
    }

    public Map<CellKey, PublishedCell> byKey() {
        return cells.stream().collect(Collectors.toMap(PublishedCell::key, Function.identity()));
    }
}
