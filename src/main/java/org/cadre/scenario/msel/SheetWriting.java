package org.cadre.scenario.msel;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toCollection;

import org.cadre.content.YamlNode;
import org.cadre.document.XlsxWriter;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes a script as a workbook: events in the order in which they come, and all that they name.
 */
public final class SheetWriting {

    private final YamlNode root;
    private final Language language;
    private final Map<Tab, List<Row>> rows = new LinkedHashMap<>();

    private SheetWriting(YamlNode root, Language language) {
        this.root = root;
        this.language = language;
    }

    /**
     * One row.
     *
     * @param given cells that are no field of the node, by key
     */
    private record Row(YamlNode node, Map<String, String> given) {}

    /** A column to be written: its heading, and its cell of a row. */
    private record Written(String heading, Function<Row, String> cell) {}

    /**
     * @param root a script that the reader of the YAML accepts
     * @param language of the headings
     */
    public static byte[] write(YamlNode root, Language language) {
        return new SheetWriting(root, language).bytes();
    }

    private byte[] bytes() {
        collect();
        var names = rows.keySet().stream().map(tab -> Columns.all().name(tab, language)).toList();
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, language.rightToLeft(), names)) {
            boolean first = true;
            for (var tab : rows.keySet()) {
                if (!first) {
                    writer.nextSheet();
                }
                first = false;
                table(tab).forEach(writer::row);
            }
        }
        return out.toByteArray();
    }

    private void collect() {
        for (var tab : Tab.values()) {
            if (tab != Tab.LIST) {
                rows.put(tab, new ArrayList<>());
            }
        }
        add(Tab.DESIGN, root, Map.of());
        events();
        for (var tab : rows.keySet()) {
            if (rows(tab).isEmpty()) {
                find(root, tab.path())
                        .ifPresent(list -> list.items().forEach(each -> add(tab, each, Map.of())));
            }
        }
    }

    private void events() {
        var times = new NominalTimes(root);
        var injects = root.items("injects");
        for (int i = 0; i < injects.size(); i++) {
            var inject = injects.get(i);
            var trigger = inject.get("trigger");
            var given = new LinkedHashMap<String, String>();
            given.put("position", String.valueOf(i + 1));
            given.put("time", Times.written(times.of(inject)));
            given.put("trigger", trigger.has("at") ? "" : CellText.ofTrigger(trigger));
            add(Tab.EVENTS, inject, given);
            if (inject.has("decision")) {
                decision(inject.text("id"), inject.get("decision"));
            }
        }
        rows(Tab.EVENTS).sort(comparingLong(row -> times.of(row.node())));
    }

    private void decision(String inject, YamlNode decision) {
        add(Tab.DECISIONS, decision, Map.of("inject", inject));
        for (var option : decision.items("options")) {
            add(Tab.OPTIONS, option, Map.of("decision", decision.text("id")));
        }
    }

    private List<Row> rows(Tab tab) {
        return rows.getOrDefault(tab, List.of());
    }

    private void add(Tab tab, YamlNode node, Map<String, String> given) {
        rows(tab).add(new Row(node, given));
    }

    private List<List<String>> table(Tab tab) {
        var columns = new ArrayList<Written>();
        Columns.all().of(tab).forEach(column -> columns.addAll(written(tab, column)));
        if (tab == Tab.EVENTS) {
            columns.addAll(free());
        }
        if (tab == Tab.DESIGN) {
            var design = rows(tab).getFirst();
            return columns.stream().map(c -> List.of(c.heading(), c.cell().apply(design))).toList();
        }
        var table = new ArrayList<List<String>>();
        table.add(columns.stream().map(Written::heading).toList());
        for (var row : rows(tab)) {
            table.add(columns.stream().map(column -> column.cell().apply(row)).toList());
        }
        return table;
    }

    private List<Written> written(Tab tab, Column column) {
        var heading = column.heading(language);
        if (column.form() != Column.Form.TEXT) {
            return List.of(new Written(heading, row -> cell(row, column)));
        }
        return Arrays.stream(Language.values())
                .filter(each -> isUsed(tab, column, each))
                .map(
                        each ->
                                new Written(
                                        "%s (%s)".formatted(heading, each.tag()),
                                        row -> text(row, column, each).orElse("")))
                .toList();
    }

    private boolean isUsed(Tab tab, Column column, Language each) {
        return root.texts("languages").contains(each.tag())
                || rows(tab).stream().anyMatch(row -> text(row, column, each).isPresent());
    }

    private static Optional<String> text(Row row, Column column, Language each) {
        return find(row.node(), column.key() + "/" + each.tag())
                .map(text -> CellText.ofText(text.text()));
    }

    private static String cell(Row row, Column column) {
        var given = row.given().get(column.key());
        if (given != null) {
            return given;
        }
        return find(row.node(), column.key()).map(value -> cell(column.form(), value)).orElse("");
    }

    private static String cell(Column.Form form, YamlNode value) {
        return switch (form) {
            case FLAG -> value.text().equals("true") ? "yes" : "";
            case LIST -> CellText.ofList(value.items().stream().map(YamlNode::text).toList());
            case CONSTANT -> CellText.ofConstant(value.text());
            case EFFECTS -> CellText.ofEffects(value.items());
            case ID, WORD, TEXT -> CellText.ofText(value.text());
            case WHOLE, OFFSET, TIME, TRIGGER -> value.text();
        };
    }

    private List<Written> free() {
        var headings =
                rows(Tab.EVENTS).stream()
                        .filter(row -> row.node().has("columns"))
                        .flatMap(row -> row.node().get("columns").fields().keySet().stream())
                        .collect(toCollection(TreeSet::new));
        return headings.stream()
                .map(heading -> new Written(Heads.free(heading), row -> free(row, heading)))
                .toList();
    }

    private static String free(Row row, String heading) {
        if (!row.node().has("columns") || !row.node().get("columns").has(heading)) {
            return "";
        }
        return CellText.ofText(row.node().get("columns").text(heading));
    }

    private static Optional<YamlNode> find(YamlNode node, String path) {
        var found = node;
        for (var step : path.split("/")) {
            var items = found.items();
            if (!items.isEmpty()) {
                found = items.get(Integer.parseInt(step));
            } else if (found.has(step)) {
                found = found.get(step);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
