package org.cadre.diversity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as it leaves the house.
 *
 * @param codes of each facet, in their order
 * @param cells by one code for each facet; the empty code sums over a facet
 */
public record ReleasedTable(
        TableShape shape, List<List<String>> codes, Map<List<String>, Cell> cells) {

    /** Stands for the sum over a facet. */
    public static final String SUM = "";

    /**
     * One count as it is shown.
     *
     * @param value none where it is hidden
     * @param low what everybody can work out that it is at least
     * @param high the same upwards
     */
    public record Cell(@Nullable Integer value, long low, long high) {

        public boolean isHidden() {
            return value == null;
        }

        /** Where it is shown. */
        public int count() {
            return Objects.requireNonNull(value);
        }
    }

    public ReleasedTable {
        codes = codes.stream().map(List::copyOf).toList();
        cells = Map.copyOf(cells);
    }

    public Cell cell(List<String> key) {
        return Optional.ofNullable(cells.get(key)).orElseThrow();
    }

    /** The count of one code of the first facet; everybody for {@link #SUM}. */
    public Cell cell(String code) {
        var key = new ArrayList<String>();
        key.add(code);
        while (key.size() < shape.facets().size()) {
            key.add(SUM);
        }
        return cell(key);
    }

    Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("facets", shape.facets().stream().map(Facet::toString).toList());
        content.put("codes", codes);
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var key : keys()) {
            var line = new ArrayList<@Nullable Object>(key);
            var cell = cell(key);
            line.add(cell.value());
            line.add(cell.low());
            line.add(cell.high());
            lines.add(line);
        }
        content.put("cells", lines);
        return content;
    }

    /** Every cell, sums last in each direction. */
    public List<List<String>> keys() {
        var keys = List.of(List.<String>of());
        for (var facet : codes) {
            var next = new ArrayList<List<String>>();
            for (var key : keys) {
                facet.forEach(code -> next.add(with(key, code)));
                next.add(with(key, SUM));
            }
            keys = next;
        }
        return List.copyOf(keys);
    }

    private static List<String> with(List<String> key, String code) {
        var longer = new ArrayList<>(key);
        longer.add(code);
        return List.copyOf(longer);
    }

    static ReleasedTable read(JsonFields content) {
        var facets = content.texts("facets");
        var codes = content.list("codes").stream().map(c -> JsonFields.texts((List<?>) c)).toList();
        var cells = new LinkedHashMap<List<String>, Cell>();
        for (var each : content.list("cells")) {
            var line = (List<?>) each;
            var value = (Number) line.get(facets.size());
            cells.put(
                    JsonFields.texts(line.subList(0, facets.size())),
                    new Cell(
                            value == null ? null : value.intValue(),
                            ((Number) line.get(facets.size() + 1)).longValue(),
                            ((Number) line.get(facets.size() + 2)).longValue()));
        }
        var shape = TableShape.parse(String.join("*", facets)).getFirst();
        return new ReleasedTable(shape, codes, cells);
    }
}
