package org.cadre.diversity;

import org.cadre.content.Json;
import org.cadre.diversity.disclosure.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that readers could work out too well; told without the number itself.
 *
 * @param cell codes by facet
 * @param values how many values are possible; 1 where it is known exactly
 * @param with numbers of the releases that give it away besides
 */
public record Exposure(
        Statement.Kind kind, Map<String, String> cell, long values, List<Integer> with) {

    static String json(List<Exposure> exposures) {
        return Json.of(
                exposures.stream()
                        .map(each -> List.of(each.kind(), each.cell(), each.values(), each.with()))
                        .toList());
    }

    static List<Exposure> read(String json) {
        var exposures = new ArrayList<Exposure>();
        for (var each : (List<?>) Json.parse(json).orElseThrow()) {
            var line = (List<?>) each;
            var cell = new LinkedHashMap<String, String>();
            ((Map<?, ?>) line.get(1)).forEach((k, v) -> cell.put(k.toString(), v.toString()));
            exposures.add(
                    new Exposure(
                            Statement.Kind.valueOf(line.get(0).toString()),
                            cell,
                            ((Number) line.get(2)).longValue(),
                            ((List<?>) line.get(3))
                                    .stream().map(n -> ((Number) n).intValue()).toList()));
        }
        return exposures;
    }
}
