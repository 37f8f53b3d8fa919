package org.cadre.funding.importing;

import org.cadre.table.Field;
import org.cadre.table.Reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What came of a table: each of its rows, in their order. */
public record Imported<T>(List<Item<T>> items) {

    public enum State {
        NEW,
        /** It is there, and differs. */
        CHANGED,
        /** It is there as it is. */
        SAME,
        REFUSED
    }

    /**
     * @param number as a spreadsheet numbers it
     * @param value empty where it is refused
     * @param before what is there under the same key
     */
    public record Item<T>(
            int number, State state, Optional<T> value, Optional<T> before, List<Reason> reasons) {

        public Item {
            reasons = List.copyOf(reasons);
        }
    }

    public Imported {
        items = List.copyOf(items);
    }

    /** A row that was read: a value, or reasons. */
    record Parsed<T>(int number, Optional<T> value, List<Reason> reasons) {}

    /**
     * @param key what two rows about the same thing have in common
     * @param keyField where a row that is there twice is marked
     */
    static <T> Imported<T> of(
            List<Parsed<T>> parsed, Function<T, String> key, Field keyField, Map<String, T> there) {
        var seen = new HashSet<String>();
        var items = new ArrayList<Item<T>>();
        for (var row : parsed) {
            var reasons = new ArrayList<>(row.reasons());
            var id = row.value().map(key).orElse("");
            if (reasons.isEmpty() && !seen.add(id)) {
                reasons.add(new Reason(keyField, Reason.Problem.TWICE, id));
            }
            items.add(item(row, reasons, Optional.ofNullable(there.get(id))));
        }
        return new Imported<>(items);
    }

    private static <T> Item<T> item(Parsed<T> row, List<Reason> reasons, Optional<T> before) {
        if (!reasons.isEmpty() || row.value().isEmpty()) {
            return new Item<>(
                    row.number(), State.REFUSED, Optional.empty(), Optional.empty(), reasons);
        }
        var state =
                before.isEmpty()
                        ? State.NEW
                        : before.equals(row.value()) ? State.SAME : State.CHANGED;
        return new Item<>(row.number(), state, row.value(), before, List.of());
    }

    /** With the reasons of a rule that looks at values; what was refused before stays so. */
    public Imported<T> judged(Function<T, List<Reason>> rule) {
        return new Imported<>(
                items.stream()
                        .map(item -> judged(item, item.value().map(rule).orElse(List.of())))
                        .toList());
    }

    private static <T> Item<T> judged(Item<T> item, List<Reason> reasons) {
        return reasons.isEmpty()
                ? item
                : new Item<>(
                        item.number(), State.REFUSED, Optional.empty(), Optional.empty(), reasons);
    }

    public List<Item<T>> having(State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }
}
