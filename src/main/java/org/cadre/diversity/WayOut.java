package org.cadre.diversity;

import org.cadre.content.Json;

import java.util.List;

/**
 * Another request that the audit does not refuse.
 *
 * @param kind what is done differently
 * @param shapes the tables of it
 * @param hidden how many cells it hides
 */
public record WayOut(Kind kind, String shapes, Method method, int hidden) {

    /** What can be done where the audit refuses; to withhold is always possible. */
    public enum Kind {
        COARSEN,
        LEAVE_OUT,
        ROUND
    }

    static String json(List<WayOut> ways) {
        return Json.of(
                ways.stream()
                        .map(way -> List.of(way.kind(), way.shapes(), way.method(), way.hidden()))
                        .toList());
    }

    static List<WayOut> read(String json) {
        return ((List<?>) Json.parse(json).orElseThrow())
                .stream().map(each -> of((List<?>) each)).toList();
    }

    private static WayOut of(List<?> line) {
        return new WayOut(
                Kind.valueOf(line.get(0).toString()),
                line.get(1).toString(),
                Method.valueOf(line.get(2).toString()),
                ((Number) line.get(3)).intValue());
    }
}
