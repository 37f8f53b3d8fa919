package org.cadre.scenario.msel;

import org.cadre.document.Workbook;
import org.cadre.scenario.msel.Heads.Head;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a workbook that says all that a script says: one with a sheet of the design. */
final class SheetReading {

    private final Workbook workbook;
    private final Workbook.Sheet design;
    private final Script script;
    private final Map<Tab, List<Entry>> entries = new EnumMap<>(Tab.class);
    private final Map<String, String> pathOfInject = new HashMap<>();
    private final Map<String, String> pathOfDecision = new HashMap<>();

    private SheetReading(Workbook workbook, Workbook.Sheet design) {
        this.workbook = workbook;
        this.design = design;
        script = new Script(new Place(design.name(), 1, -1), false);
    }

    /** The fields of one row by their path, each with its column. */
    private record Entry(Place place, Map<String, Object> fields, Map<String, Integer> columns) {

        String text(String key) {
            return fields.getOrDefault(key, "").toString();
        }
    }

    static Script read(Workbook workbook, Workbook.Sheet design) {
        return new SheetReading(workbook, design).script();
    }

    private Script script() {
        readDesign();
        for (var sheet : workbook.sheets()) {
            var tab = Columns.all().tab(sheet.name());
            if (tab.isPresent() && !entries.containsKey(tab.get())) {
                entries.put(tab.get(), rows(tab.get(), sheet));
            } else if (!sheet.equals(design)) {
                script.notice("The sheet \"%s\" was not read.".formatted(sheet.name()));
            }
        }
        nameAll();
        entries(Tab.EVENTS).sort(Comparator.comparingLong(SheetReading::position));
        for (var tab : Tab.values()) {
            if (!tab.path().isEmpty() && tab != Tab.DECISIONS && tab != Tab.OPTIONS) {
                placeList(tab);
            }
        }
        placeDecisions();
        placeOptions();
        return script;
    }

    private List<Entry> entries(Tab tab) {
        return entries.getOrDefault(tab, new ArrayList<>());
    }

    /** The sheet of the design has a heading and its value in each row. */
    private void readDesign() {
        entries.put(Tab.DESIGN, new ArrayList<>());
        for (var line : design.lines()) {
            var head = Heads.head(List.of(Tab.DESIGN), 1, line.cell(0).text(), Map.of());
            var place = new Place(design.name(), line.number(), 1);
            if (head.known() != null) {
                new CellReading(script, place, language())
                        .values(head, line.cell(1))
                        .forEach((path, value) -> script.put(path, value, place));
            }
        }
    }

    private List<Entry> rows(Tab tab, Workbook.Sheet sheet) {
        var rows = new ArrayList<Entry>();
        if (sheet.lines().isEmpty()) {
            return rows;
        }
        var heads = Heads.read(List.of(tab), sheet.lines().getFirst(), Map.of());
        for (var head : heads) {
            if (head.known() == null && tab != Tab.EVENTS) {
                script.notice(
                        "The column \"%s\" of the sheet \"%s\" was not read."
                                .formatted(head.heading(), sheet.name()));
            }
        }
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            rows.add(entry(tab, new Place(sheet.name(), line.number(), -1), line, heads));
        }
        return rows;
    }

    private Entry entry(Tab tab, Place place, Workbook.Line line, List<Head> heads) {
        var entry = new Entry(place, new HashMap<>(), new HashMap<>());
        for (var head : heads) {
            if (head.known() != null || tab == Tab.EVENTS) {
                new CellReading(script, place.in(head.column()), language())
                        .values(head, line.cell(head.column()))
                        .forEach(
                                (path, value) -> {
                                    entry.fields().merge(path, value, SheetReading::both);
                                    entry.columns().put(path, head.column());
                                });
            }
        }
        return entry;
    }

    /** Free columns come one by one, all else once. */
    private static Object both(Object former, Object latter) {
        var all = new TreeMap<Object, Object>((Map<?, ?>) former);
        all.putAll((Map<?, ?>) latter);
        return all;
    }

    /** In which texts are whose heading names no language. */
    private Language language() {
        return script.fields().get("languages") instanceof List<?> tags && !tags.isEmpty()
                ? Language.find(tags.getFirst().toString()).orElse(Language.EN)
                : Language.EN;
    }

    /** Makes the ids that nobody wrote. */
    private void nameAll() {
        for (var tab : Tab.values()) {
            var taken = new HashSet<String>();
            entries(tab).forEach(entry -> taken.add(entry.text("id")));
            for (var entry : entries(tab)) {
                if (tab != Tab.DESIGN && entry.text("id").isEmpty()) {
                    entry.fields().put("id", Ids.next(tab, taken));
                }
            }
        }
    }

    private static long position(Entry entry) {
        return entry.fields().get("position") instanceof Integer position
                ? position
                : Integer.MAX_VALUE;
    }

    private void placeList(Tab tab) {
        int index = 0;
        for (var entry : entries(tab)) {
            var path = tab.path() + "/" + index++;
            if (tab == Tab.EVENTS) {
                pathOfInject.put(entry.text("id"), path);
                trigger(entry);
            }
            place(entry, path);
        }
    }

    /** A trigger that is written wins over the time, which then only tells when it is likely. */
    private void trigger(Entry entry) {
        var time = entry.fields().remove("time");
        entry.fields().remove("position");
        if (entry.fields().keySet().stream().noneMatch(key -> key.startsWith("trigger/"))) {
            if (time == null) {
                entry.fields().put("trigger/manual", true);
                tellNoTrigger(entry);
            } else {
                entry.fields().put("trigger/at", time);
                entry.columns().put("trigger/at", entry.columns().getOrDefault("time", -1));
            }
        }
    }

    private void tellNoTrigger(Entry entry) {
        if (!script.isFaulty(entry.place())) {
            script.fault(
                    entry.place(),
                    "The event has neither a time nor a trigger.",
                    "Write when it comes, such as 0:20, or \"by hand\" as its trigger.");
        }
    }

    private void placeDecisions() {
        for (var entry : entries(Tab.DECISIONS)) {
            var inject = pathOfInject.get(entry.text("inject"));
            if (inject == null) {
                lost(entry, "inject", "event");
            } else {
                pathOfDecision.put(entry.text("id"), inject + "/decision");
                entry.fields().remove("inject");
                place(entry, inject + "/decision");
            }
        }
    }

    private void placeOptions() {
        var counts = new HashMap<String, Integer>();
        for (var entry : entries(Tab.OPTIONS)) {
            var decision = pathOfDecision.get(entry.text("decision"));
            if (decision == null) {
                lost(entry, "decision", "decision");
            } else {
                entry.fields().remove("decision");
                int index = counts.merge(decision, 1, Integer::sum) - 1;
                place(entry, decision + "/options/" + index);
            }
        }
    }

    private void lost(Entry entry, String key, String thing) {
        script.fault(
                entry.place().in(entry.columns().getOrDefault(key, -1)),
                "There is no %s \"%s\".".formatted(thing, entry.text(key)),
                "Write the id of one that is there.");
    }

    private void place(Entry entry, String path) {
        script.at(path, entry.place());
        entry.fields()
                .forEach(
                        (key, value) -> {
                            var column = entry.columns().getOrDefault(key, -1);
                            script.put(path + "/" + key, value, entry.place().in(column));
                        });
    }
}
