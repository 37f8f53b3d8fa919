package org.cadre.diversity.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tables for tests, drawn or written down. */
public final class SampleTables {

    private SampleTables() {}

    /** Dimensions a, b, c … with codes a1, a2 … */
    public static List<Dimension> dimensions(int... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(i -> dimension(String.valueOf((char) ('a' + i)), sizes[i]))
                .toList();
    }

    private static Dimension dimension(String name, int size) {
        return new Dimension(name, IntStream.rangeClosed(1, size).mapToObj(i -> name + i).toList());
    }

    /** {@code "a1, b2"} as a cell of these dimensions. */
    public static CellKey key(List<Dimension> dimensions, String codes) {
        var key = CellKey.TOTAL;
        for (var code : codes.split(", ")) {
            for (var dimension : dimensions) {
                if (dimension.codes().contains(code)) {
                    key = key.with(dimension.name(), code);
                }
            }
        }
        return key;
    }

    /** So many people, each in a finest cell by chance; the last codes are rare. */
    public static CountTable drawn(List<Dimension> dimensions, int people, Random random) {
        var finest = new HashMap<CellKey, Integer>();
        for (int i = 0; i < people; i++) {
            var key = CellKey.TOTAL;
            for (var dimension : dimensions) {
                int size = dimension.codes().size();
                int code = (int) (size * Math.pow(random.nextDouble(), 1.5));
                key = key.with(dimension.name(), dimension.codes().get(code));
            }
            finest.merge(key, 1, Integer::sum);
        }
        return CountTable.of(dimensions, finest);
    }

    /** The table of some of the dimensions. */
    public static CountTable margin(CountTable table, List<Dimension> dimensions) {
        var finest = new HashMap<CellKey, Integer>();
        Relation.finest(dimensions).forEach(key -> finest.put(key, table.count(key)));
        return CountTable.of(dimensions, finest);
    }

    public static CountTable table(List<Dimension> dimensions, Map<String, Integer> finest) {
        var counts = new HashMap<CellKey, Integer>();
        finest.forEach((codes, count) -> counts.put(key(dimensions, codes), count));
        return CountTable.of(dimensions, counts);
    }

    /** With these cells hidden, of which readers know only that nobody is in them twice. */
    public static PublishedTable hiding(CountTable table, Predicate<CellKey> hidden) {
        int everybody = table.count(CellKey.TOTAL);
        return PublishedTable.of(
                table,
                key -> hidden.test(key) ? new Showing.Hidden(0, everybody) : new Showing.Exact());
    }

    /** Each cell to a multiple beside it, whatever becomes of the sums. */
    public static PublishedTable rounding(CountTable table, int base, Random random) {
        return PublishedTable.of(
                table,
                key -> {
                    int count = table.count(key);
                    int up = count % base == 0 || random.nextBoolean() ? 0 : base;
                    return new Showing.Rounded(count / base * base + up, base, 0);
                });
    }
}
