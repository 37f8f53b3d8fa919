package org.cadre.diversity;

import org.cadre.content.Json;
import org.cadre.text.Sha256;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a release shows.
 *
 * @param base to whose multiples counts are rounded; 0 under suppression
 * @param steps how many multiples farther than its neighbours a count may be
 * @param people everybody, as it is shown; the only number where they are too few for tables
 */
public record ReleasedTables(
        Method method, int base, int steps, int people, List<ReleasedTable> tables) {

    public ReleasedTables {
        tables = List.copyOf(tables);
    }

    /** The first table whose first facet is of this attribute and that is not crossed. */
    public Optional<ReleasedTable> by(Attribute attribute) {
        return tables.stream()
                .filter(table -> !table.shape().isCrossed())
                .filter(table -> table.shape().has(attribute))
                .findFirst();
    }

    public int hidden() {
        return (int)
                tables.stream()
                        .flatMap(table -> table.cells().values().stream())
                        .filter(ReleasedTable.Cell::isHidden)
                        .count();
    }

    String json() {
        var content = new LinkedHashMap<String, Object>();
        content.put("method", method.name());
        content.put("base", base);
        content.put("steps", steps);
        content.put("people", people);
        content.put("tables", tables.stream().map(ReleasedTable::content).toList());
        return Json.of(content);
    }

    /** By which anybody sees that nothing was changed. */
    String sha256() {
        return Sha256.hex(json());
    }

    static ReleasedTables read(String json) {
        var content = JsonFields.parse(json);
        return new ReleasedTables(
                Method.valueOf(content.text("method")),
                content.whole("base"),
                content.whole("steps"),
                content.whole("people"),
                content.list("tables").stream()
                        .map(each -> ReleasedTable.read(new JsonFields((Map<?, ?>) each)))
                        .toList());
    }
}
