package org.cadre.selection.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pools of tests. */
final class Pools {

    private static final Path CADRE_26 = Path.of("src/test/resources/selection/cadre_26");

    private Pools() {}

    /** A pool, quotas and seats. */
    record Case(Pool pool, List<Quota> quotas, int size) {

        Case with(Quota quota) {
            var others = new ArrayList<>(quotas);
            others.removeIf(each -> each.compareTo(quota) == 0);
            others.add(quota);
            return new Case(pool, others, size);
        }

        QuotaModel model() {
            return new QuotaModel(NomineeType.of(pool, quotas), quotas, size);
        }

        Outcome outcome() {
            return FairSelection.of(pool, quotas, size);
        }

        Outcome.Feasible feasible() {
            return (Outcome.Feasible) outcome();
        }
    }

    /** 140 nominees, 26 seats, quotas on five categories. */
    static Case cadre26() {
        try {
            var head = new ArrayList<String>();
            var nominees = new ArrayList<Nominee>();
            for (var line : Files.readAllLines(CADRE_26.resolve("respondents.csv"))) {
                var cells = List.of(line.split(","));
                if (head.isEmpty()) {
                    head.addAll(cells);
                    continue;
                }
                var features = new HashMap<String, String>();
                for (int i = 1; i < cells.size(); i++) {
                    features.put(head.get(i), cells.get(i));
                }
                nominees.add(new Nominee(cells.getFirst(), features));
            }
            var quotas =
                    Files.readAllLines(CADRE_26.resolve("categories.csv")).stream()
                            .skip(1)
                            .map(line -> quota(line.split(",")))
                            .toList();
            return new Case(new Pool(categories(nominees, quotas), nominees), quotas, 26);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A small pool.
     *
     * @param features such as "F a": of categories "one" and "two" in this order
     */
    static Pool pool(String... features) {
        var nominees = new ArrayList<Nominee>();
        for (var words : features) {
            var parts = words.split(" ");
            var own = new HashMap<String, String>();
            for (int i = 0; i < parts.length; i++) {
                own.put(List.of("one", "two", "three").get(i), parts[i]);
            }
            nominees.add(new Nominee("N%02d".formatted(nominees.size() + 1), own));
        }
        return new Pool(categories(nominees, List.of()), nominees);
    }

    /** Such as "one F 1 2". */
    static List<Quota> quotas(String... rows) {
        return Arrays.stream(rows).map(row -> quota(row.split(" "))).toList();
    }

    static Quota quota(String... cells) {
        return Quota.hard(
                cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    }

    private static List<Category> categories(List<Nominee> nominees, List<Quota> quotas) {
        var features = new TreeMap<String, TreeSet<String>>();
        nominees.forEach(
                each ->
                        each.features()
                                .forEach(
                                        (category, feature) ->
                                                features.computeIfAbsent(
                                                                category, name -> new TreeSet<>())
                                                        .add(feature)));
        quotas.forEach(each -> features.get(each.category()).add(each.feature()));
        return features.entrySet().stream()
                .map(each -> new Category(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }
}
