package org.cadre.diversity.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which cell of a population: a code for every dimension that is held. A dimension that is not
 * named is summed over, so the same margin of two tables is the same cell.
 */
public record CellKey(Map<String, String> codes) {

    /** Everybody. */
    public static final CellKey TOTAL = new CellKey(Map.of());

    public CellKey {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    public CellKey with(String dimension, String code) {
        var more = new TreeMap<>(codes);
        more.put(dimension, code);
        return new CellKey(more);
    }

    public CellKey without(String dimension) {
        var less = new TreeMap<>(codes);
        less.remove(dimension);
        return new CellKey(less);
    }

    public Optional<String> code(String dimension) {
        return Optional.ofNullable(codes.get(dimension));
    }

    /** Whether everybody in the other cell is in this one, too. */
    public boolean contains(CellKey other) {
        return other.codes.entrySet().containsAll(codes.entrySet());
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? "all" : String.join(", ", codes.values());
    }
}
