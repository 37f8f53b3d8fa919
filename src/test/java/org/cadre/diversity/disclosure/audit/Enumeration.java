package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Every table of people that fits to what is published, one after the other, by trying. */
final class Enumeration {

    private final List<CellKey> finest;

    /** Of each published cell: where its finest cells stand, and its bounds. */
    private record Check(int[] cells, int least, int most) {}

    private final List<Check> checks = new ArrayList<>();
    private final List<int[]> tables = new ArrayList<>();

    private Enumeration(List<CellKey> finest) {
        this.finest = finest;
    }

    /**
     * @param most people that there can be
     */
    static Enumeration of(List<PublishedTable> published, List<Dimension> dimensions, int most) {
        var enumeration = new Enumeration(Relation.finest(dimensions));
        for (var table : published) {
            table.cells().forEach(enumeration::check);
        }
        enumeration.fill(new int[enumeration.finest.size()], 0, most);
        return enumeration;
    }

    private void check(PublishedCell cell) {
        checks.add(new Check(places(cell.key()), cell.least(), cell.most()));
    }

    private int[] places(CellKey key) {
        return IntStream.range(0, finest.size()).filter(i -> key.contains(finest.get(i))).toArray();
    }

    private void fill(int[] table, int from, int left) {
        if (from == table.length) {
            if (checks.stream().allMatch(check -> fits(check, table))) {
                tables.add(table.clone());
            }
            return;
        }
        for (int count = 0; count <= left; count++) {
            table[from] = count;
            if (checks.stream().allMatch(check -> mayFit(check, table, from))) {
                fill(table, from + 1, left - count);
            }
        }
        table[from] = 0;
    }

    private static boolean fits(Check check, int[] table) {
        int sum = sum(check.cells(), table);
        return check.least() <= sum && sum <= check.most();
    }

    /** What is too much already stays so. */
    private static boolean mayFit(Check check, int[] table, int filled) {
        int sum = 0;
        for (int cell : check.cells()) {
            sum += cell <= filled ? table[cell] : 0;
        }
        return sum <= check.most();
    }

    private static int sum(int[] cells, int[] table) {
        int sum = 0;
        for (int cell : cells) {
            sum += table[cell];
        }
        return sum;
    }

    List<int[]> tables() {
        return tables;
    }

    ToLongFunction<int[]> count(CellKey key) {
        var places = places(key);
        return table -> sum(places, table);
    }

    long low(CellKey key) {
        return tables.stream().mapToLong(count(key)).min().orElseThrow();
    }

    long high(CellKey key) {
        return tables.stream().mapToLong(count(key)).max().orElseThrow();
    }

    /** Only tables with this count of a cell. */
    Enumeration where(CellKey key, int count) {
        var own = new Enumeration(finest);
        var counts = count(key);
        tables.stream().filter(t -> counts.applyAsLong(t) == count).forEach(own.tables::add);
        return own;
    }
}
