package org.cadre.diversity;

import org.cadre.content.JsonReading;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a series of releases. Each has its cells as a table has, or a short form with everything
 * shown: {@code {"F": {"junior": 8}}}, where every total is shown, too, and nobody is in cells that
 * are not named.
 */
final class FileSeriesReading {

    /** For totals, where T is a code. */
    private static final String TOTAL = "(all)";

    private final Map<String, Object> content;
    private final String where;
    private final JsonReading reading;

    private FileSeriesReading(Map<String, Object> content, String where, JsonReading reading) {
        this.content = content;
        this.where = where;
        this.reading = reading;
    }

    static Optional<FileSeries> read(
            Map<String, Object> content, String where, JsonReading reading) {
        return new FileSeriesReading(content, where, reading).read();
    }

    private Optional<FileSeries> read() {
        int before = reading.findings().size();
        int k = reading.required(content, "k", where).orElse(2);
        var releases = reading.objects(content, "releases", where);
        if (releases.isEmpty()) {
            reading.find(where, "There are no releases.", "List them under \"releases\".");
        }
        var codes = codes(releases);
        var snapshots = new ArrayList<FileTable>();
        for (int i = 0; i < releases.size() && reading.findings().size() == before; i++) {
            var place = JsonReading.place(where, "releases/" + i);
            FileTableReading.read(full(releases.get(i), codes), place, reading)
                    .ifPresent(snapshots::add);
        }
        if (snapshots.stream().map(each -> each.table().dimensions()).distinct().count() > 1) {
            reading.find(where, "The releases have different codes.", "Use the same codes in all.");
        }
        return reading.findings().size() > before
                ? Optional.empty()
                : Optional.of(new FileSeries(content, k, snapshots));
    }

    /** The codes of all short forms, level by level. */
    private List<LinkedHashSet<String>> codes(List<Map<String, Object>> releases) {
        var codes = new ArrayList<LinkedHashSet<String>>();
        var depths = new LinkedHashSet<Integer>();
        for (int i = 0; i < releases.size(); i++) {
            var table = releases.get(i).get("table");
            if (releases.get(i).containsKey("table")) {
                collect(
                        table,
                        0,
                        codes,
                        depths,
                        JsonReading.place(where, "releases/" + i + "/table"));
            }
        }
        if (depths.size() > 1 || depths.contains(0)) {
            reading.find(
                    where,
                    "The counts do not stand at the same depth.",
                    "Write {\"code\": {\"code\": count}} throughout.");
        }
        return codes;
    }

    private void collect(
            @Nullable Object value,
            int depth,
            List<LinkedHashSet<String>> codes,
            LinkedHashSet<Integer> depths,
            String place) {
        if (!(value instanceof Map<?, ?> map)) {
            reading.number(value, place);
            depths.add(depth);
            return;
        }
        if (codes.size() == depth) {
            codes.add(new LinkedHashSet<>());
        }
        JsonReading.object(map)
                .forEach(
                        (code, inner) -> {
                            codes.get(depth).add(code);
                            collect(inner, depth + 1, codes, depths, place + "/" + code);
                        });
    }

    /** A release in the form of a table. */
    private Map<String, Object> full(
            Map<String, Object> release, List<LinkedHashSet<String>> codes) {
        var full = new LinkedHashMap<String, Object>();
        full.put("k", content.get("k"));
        full.putAll(release);
        if (release.get("table") instanceof Map<?, ?> table) {
            boolean isTaken = codes.stream().anyMatch(level -> level.contains("T"));
            var total = isTaken ? TOTAL : "T";
            full.put("total_code", total);
            full.put("dimensions", codes.stream().map(List::copyOf).toList());
            var cells = new ArrayList<Object>();
            for (var key : keys(codes, total)) {
                var count = BigDecimal.valueOf(sum(table, key, total));
                cells.add(Map.of("key", key, "count", count));
            }
            full.put("cells", cells);
        }
        return full;
    }

    private List<List<String>> keys(List<LinkedHashSet<String>> codes, String total) {
        var keys = List.of(List.<String>of());
        for (var level : codes) {
            var longer = new ArrayList<List<String>>();
            for (var key : keys) {
                level.forEach(code -> longer.add(append(key, code)));
                longer.add(append(key, total));
            }
            if (longer.size() > FileTableReading.MOST_CELLS) {
                reading.find(where, "The table is too large.", "Keep it below 2,000 cells.");
                return List.of();
            }
            keys = longer;
        }
        return keys;
    }

    private static List<String> append(List<String> key, String code) {
        var longer = new ArrayList<>(key);
        longer.add(code);
        return List.copyOf(longer);
    }

    private static long sum(@Nullable Object value, List<String> key, String total) {
        if (!(value instanceof Map<?, ?> map)) {
            return value instanceof BigDecimal count ? count.longValue() : 0;
        }
        var rest = key.subList(1, key.size());
        return key.getFirst().equals(total)
                ? map.values().stream().mapToLong(each -> sum(each, rest, total)).sum()
                : sum(map.get(key.getFirst()), rest, total);
    }
}
