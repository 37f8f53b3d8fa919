package org.cadre.diversity;

import org.cadre.content.Json;
import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CountTable;
import org.cadre.diversity.disclosure.Dimension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many people of a snapshot have each combination of codes: the finest crossing there is, and
 * all that is kept of what people said. Never leaves the service.
 */
record CellCounts(List<Attribute> attributes, Map<List<String>, Integer> cells) {

    CellCounts {
        attributes = List.copyOf(attributes);
        cells = Map.copyOf(cells);
    }

    int people() {
        return cells.values().stream().mapToInt(i -> i).sum();
    }

    /**
     * True counts of a table.
     *
     * @param codes of each facet in the table, its own and those of other versions
     */
    CountTable table(
            TableShape shape,
            Function<Attribute, Classification> classifications,
            Function<Facet, List<String>> codes) {
        var dimensions =
                shape.facets().stream()
                        .map(facet -> new Dimension(facet.toString(), codes.apply(facet)))
                        .toList();
        var finest = new HashMap<CellKey, Integer>();
        cells.forEach(
                (cell, count) ->
                        finest.merge(key(shape, cell, classifications), count, Integer::sum));
        return CountTable.of(dimensions, finest);
    }

    private CellKey key(
            TableShape shape,
            List<String> cell,
            Function<Attribute, Classification> classifications) {
        var key = CellKey.TOTAL;
        for (var facet : shape.facets()) {
            var code = cell.get(attributes.indexOf(facet.attribute()));
            var shown =
                    facet.coarse() ? classifications.apply(facet.attribute()).coarse(code) : code;
            key = key.with(facet.toString(), shown);
        }
        return key;
    }

    /** In the order of the codes, so that nothing tells who was counted first. */
    String json() {
        var sorted = new TreeMap<String, List<Object>>();
        cells.forEach(
                (cell, count) -> {
                    var line = new ArrayList<Object>(cell);
                    line.add(count);
                    sorted.put(String.join("\t", cell), line);
                });
        var json = new TreeMap<String, Object>();
        json.put("attributes", attributes.stream().map(Attribute::name).toList());
        json.put("cells", List.copyOf(sorted.values()));
        return Json.of(json);
    }

    static CellCounts read(String json) {
        var content = JsonFields.parse(json);
        var attributes = content.texts("attributes").stream().map(Attribute::valueOf).toList();
        var cells = new HashMap<List<String>, Integer>();
        for (var each : content.list("cells")) {
            var line = (List<?>) each;
            cells.put(
                    JsonFields.texts(line.subList(0, attributes.size())),
                    ((Number) line.getLast()).intValue());
        }
        return new CellCounts(attributes, cells);
    }
}
