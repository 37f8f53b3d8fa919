package org.cadre.diversity;

import org.cadre.content.JsonReading;
import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;
import org.cadre.diversity.disclosure.Showing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one table of a file, whole or not at all. */
final class FileTableReading {

    /** Cells of one table, margins included. */
    static final long MOST_CELLS = 2_000;

    private final Map<String, Object> content;
    private final String where;
    private final JsonReading reading;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final Map<CellKey, Map<String, Object>> cells = new LinkedHashMap<>();
    private final Map<CellKey, String> places = new HashMap<>();
    private final Map<CellKey, Integer> counts = new HashMap<>();

    private FileTableReading(Map<String, Object> content, String where, JsonReading reading) {
        this.content = content;
        this.where = where;
        this.reading = reading;
    }

    static Optional<FileTable> read(
            Map<String, Object> content, String where, JsonReading reading) {
        return new FileTableReading(content, where, reading).read();
    }

    private Optional<FileTable> read() {
        int before = reading.findings().size();
        int k = reading.required(content, "k", where).orElse(2);
        if (k < 2) {
            find("k", "k is less than 2.", "Counts below k are small: write 2 or more.");
        }
        readDimensions();
        if (reading.findings().size() == before) {
            readCells();
        }
        if (reading.findings().size() == before) {
            addUp();
        }
        if (reading.findings().size() > before) {
            return Optional.empty();
        }
        var hidden = hidden();
        var published = new ArrayList<PublishedCell>();
        var sensitive = new HashSet<CellKey>();
        cells.forEach(
                (key, cell) -> {
                    int count = counts.getOrDefault(key, 0);
                    publish(key, cell, count, hidden).ifPresent(published::add);
                    boolean told =
                            reading.truth(cell, "sensitive", places.getOrDefault(key, where));
                    if (told || 0 < count && count < k) {
                        sensitive.add(key);
                    }
                });
        if (reading.findings().size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new FileTable(
                        content,
                        k,
                        List.copyOf(cells.keySet()),
                        new PublishedTable(dimensions, published),
                        Set.copyOf(sensitive),
                        hidden,
                        cells.values().stream().noneMatch(FileTableReading::saysHowItIsShown)));
    }

    private static boolean saysHowItIsShown(Map<String, Object> cell) {
        return cell.containsKey("suppressed") || cell.containsKey("rounded");
    }

    private void find(String name, String reason, String cure) {
        reading.find(JsonReading.place(where, name), reason, cure);
    }

    private void readDimensions() {
        var list = reading.list(content, "dimensions", where);
        if (list.isEmpty()) {
            find("dimensions", "There are no dimensions.", "List the codes of each dimension.");
        }
        long size = 1;
        for (int i = 0; i < list.size(); i++) {
            var place = JsonReading.place(where, "dimensions/" + i);
            var codes = reading.texts(list.get(i), place);
            size = Math.min(size * (codes.size() + 1), MOST_CELLS + 1);
            if (new HashSet<>(codes).size() != codes.size()) {
                reading.find(place, "A code stands twice.", "Name every code once.");
            } else if (codes.contains(total())) {
                reading.find(
                        place,
                        "\"" + total() + "\" is the code of totals.",
                        "Name another one as \"total_code\".");
            } else if (!codes.isEmpty()) {
                dimensions.add(new Dimension("d" + (i + 1), codes));
            }
        }
        if (size > MOST_CELLS) {
            find("dimensions", "The table is too large.", "Keep it below 2,000 cells.");
        }
    }

    private String total() {
        return content.get("total_code") instanceof String code ? code : "T";
    }

    private void readCells() {
        reading.text(content, "total_code", "T", where);
        var bare = reading.objects(content, "cells", where);
        for (int i = 0; i < bare.size(); i++) {
            var place = JsonReading.place(where, "cells/" + i);
            var cell = bare.get(i);
            var texts = reading.texts(cell.get("key"), place + "/key");
            var key = texts.isEmpty() ? Optional.<CellKey>empty() : key(texts, place + "/key");
            var count = reading.required(cell, "count", place);
            if (key.isPresent() && count.isPresent()) {
                if (cells.put(key.get(), cell) != null) {
                    reading.find(place, "The cell stands twice.", "Name every cell once.");
                }
                places.put(key.get(), place);
                counts.put(key.get(), count.getAsInt());
            }
        }
        for (var cell : Relation.finest(dimensions)) {
            if (reading.findings().isEmpty() && !cells.containsKey(cell)) {
                find("cells", "The cell " + cell + " is missing.", "Name every finest cell.");
            }
        }
    }

    private Optional<CellKey> key(List<String> codes, String place) {
        if (codes.size() != dimensions.size()) {
            reading.find(
                    place,
                    "The key has " + codes.size() + " codes.",
                    "Name one for each of the " + dimensions.size() + " dimensions.");
            return Optional.empty();
        }
        var key = CellKey.TOTAL;
        for (int i = 0; i < codes.size(); i++) {
            var dimension = dimensions.get(i);
            if (!codes.get(i).equals(total())) {
                if (!dimension.codes().contains(codes.get(i))) {
                    reading.find(
                            place,
                            "\"" + codes.get(i) + "\" is no code of this dimension.",
                            "Name one of " + dimension.codes() + " or \"" + total() + "\".");
                    return Optional.empty();
                }
                key = key.with(dimension.name(), codes.get(i));
            }
        }
        return Optional.of(key);
    }

    /** Adds the margins that the file leaves out, which are not shown; checks the others. */
    private void addUp() {
        for (var dimension : dimensions) {
            for (var relation : Relation.of(dimensions)) {
                if (isAlong(relation, dimension)
                        && relation.parts().stream().allMatch(counts::containsKey)) {
                    int sum = relation.parts().stream().mapToInt(counts::get).sum();
                    var count = counts.putIfAbsent(relation.total(), sum);
                    if (count != null && count != sum) {
                        reading.find(
                                places.getOrDefault(relation.total(), where) + "/count",
                                count + " is not the sum of its parts, which is " + sum + ".",
                                "Correct the total or a part.");
                    }
                }
            }
        }
    }

    private static boolean isAlong(Relation relation, Dimension dimension) {
        return relation.parts().getFirst().codes().containsKey(dimension.name())
                && !relation.total().codes().containsKey(dimension.name());
    }

    private Showing.Hidden hidden() {
        int least = reading.number(content, "attacker_lower_bound", where).orElse(0);
        int all = counts.getOrDefault(CellKey.TOTAL, 0);
        int most = reading.number(content, "attacker_upper_bound", where).orElse(all);
        if (most < least) {
            find(
                    "attacker_upper_bound",
                    most + " is less than the lower bound.",
                    "Give the most that readers think possible in a hidden cell.");
            return new Showing.Hidden(least, least);
        }
        return new Showing.Hidden(least, most);
    }

    private Optional<PublishedCell> publish(
            CellKey key, Map<String, Object> cell, int count, Showing.Hidden hidden) {
        var place = places.getOrDefault(key, where);
        var showing = showing(cell, hidden, place);
        if (count < showing.least(count) || count > showing.most(count)) {
            reading.find(
                    place + "/count",
                    "%d is not within %d to %d, which readers know."
                            .formatted(count, showing.least(count), showing.most(count)),
                    "Correct the count or the bounds.");
            return Optional.empty();
        }
        return Optional.of(new PublishedCell(key, count, showing));
    }

    private Showing showing(Map<String, Object> cell, Showing.Hidden hidden, String place) {
        if (reading.truth(cell, "suppressed", place)) {
            return hidden;
        }
        if (!cell.containsKey("rounded")) {
            return new Showing.Exact();
        }
        int to = reading.number(cell, "rounded", place).orElse(0);
        int base = reading.required(content, "base", where).orElse(2);
        if (base < 2 || to % base != 0) {
            reading.find(
                    place + "/rounded",
                    to + " is no multiple of the base " + base + ".",
                    "Round to multiples of a base of 2 or more.");
            return new Showing.Exact();
        }
        return new Showing.Rounded(to, base, 0);
    }
}
