package org.cadre.scenario.msel;

import org.cadre.document.Workbook;
import org.cadre.scenario.msel.Heads.Head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet of a workbook that most likely is a list of events.
 *
 * @param lines below the headings
 */
record EventSheet(String name, int headRow, List<Head> heads, List<Workbook.Line> lines) {

    /** Titles and logos may stand above the headings. */
    private static final int DEEPEST_HEAD = 15;

    private static final int FEWEST_HEADS = 2;
    static final List<Tab> TABS = List.of(Tab.EVENTS, Tab.LIST);

    /** Without one of these there is nothing to tell. */
    private static final Set<String> NEEDED = Set.of("title", "text");

    EventSheet {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * @param chosen what a heading means, by hand
     */
    static Optional<EventSheet> find(Workbook workbook, Map<String, String> chosen) {
        EventSheet best = null;
        for (var sheet : workbook.sheets()) {
            var lines = sheet.lines();
            for (int i = 0; i < Math.min(DEEPEST_HEAD, lines.size()); i++) {
                var heads = Heads.read(TABS, lines.get(i), chosen);
                var below = lines.subList(i + 1, lines.size());
                var one = new EventSheet(sheet.name(), lines.get(i).number(), heads, below);
                if (one.isList() && (best == null || one.known() > best.known())) {
                    best = one;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The row that most likely holds headings where too few of them are understood. */
    static Optional<EventSheet> guess(Workbook workbook, Map<String, String> chosen) {
        EventSheet best = null;
        for (var sheet : workbook.sheets()) {
            var lines = sheet.lines();
            for (int i = 0; i < Math.min(DEEPEST_HEAD, lines.size()); i++) {
                var heads = Heads.read(TABS, lines.get(i), chosen);
                if (best == null || heads.size() > best.heads().size()) {
                    var below = lines.subList(i + 1, lines.size());
                    best = new EventSheet(sheet.name(), lines.get(i).number(), heads, below);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isList() {
        return known() >= FEWEST_HEADS
                && heads.stream().anyMatch(head -> NEEDED.stream().anyMatch(head::is));
    }

    private long known() {
        return heads.stream().filter(head -> head.known() != null).count();
    }

    Optional<Head> head(String key) {
        return heads.stream().filter(head -> head.is(key)).findFirst();
    }

    /** Every text column may stand there once for each language. */
    List<Head> heads(String key) {
        var found = new ArrayList<Head>();
        heads.stream().filter(head -> head.is(key)).forEach(found::add);
        return found;
    }
}
