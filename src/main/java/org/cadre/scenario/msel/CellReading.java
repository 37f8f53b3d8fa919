package org.cadre.scenario.msel;

import org.cadre.document.Workbook.Cell;
import org.cadre.document.Workbook.Form;
import org.cadre.scenario.msel.Heads.Head;
import org.cadre.text.Language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads one cell as the values of its column, by their paths in the row.
 *
 * @param language of a text whose heading names none
 */
record CellReading(Script script, Place place, Language language) {

    private static final Set<String> YES =
            Set.of("yes", "y", "x", "true", "1", "oui", "vrai", "نعم");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "faux", "لا", "");

    Map<String, Object> values(Head head, Cell cell) {
        if (cell.form() == Form.FORMULA) {
            script.fault(
                    place,
                    "The cell holds a formula.",
                    "Copy it and paste it as a value: formulas are not computed here.");
            return head.known() == null ? Map.of() : placeholder(head.known());
        }
        var column = head.known();
        if (cell.isBlank()) {
            return Map.of();
        }
        if (column == null) {
            return Map.of(Script.FREE, Map.of(head.heading(), CellText.text(cell.text())));
        }
        var key = column.key();
        return switch (column.form()) {
            case ID -> Map.of(key, cell.text().strip());
            case WORD -> Map.of(key, CellText.text(cell.text()));
            case TEXT -> {
                var in = head.language() == null ? language : head.language();
                yield Map.of(key + "/" + in.tag(), CellText.text(cell.text()));
            }
            case WHOLE -> whole(column, Times.digits(cell.text()).strip());
            case FLAG -> flag(column, cell.text());
            case LIST -> Map.of(key, CellText.list(cell.text()));
            case CONSTANT -> Map.of(key, CellText.constant(cell.text()));
            case OFFSET, TIME -> offset(column, cell.text());
            case TRIGGER -> trigger(column, cell.text());
            case EFFECTS -> effects(column, cell.text());
        };
    }

    /** Stands for what was not understood, so that all else is looked at too. */
    private Map<String, Object> placeholder(Column column) {
        return switch (column.form()) {
            case TEXT -> Map.of(column.key() + "/" + language.tag(), "");
            case WHOLE -> Map.of(column.key(), 1);
            case OFFSET, TIME -> Map.of(column.key(), "0:00");
            case TRIGGER -> Map.of(column.key() + "/manual", true);
            case ID, WORD, FLAG, LIST, CONSTANT, EFFECTS -> Map.of();
        };
    }

    private Map<String, Object> whole(Column column, String text) {
        if (text.matches("-?[0-9]{1,9}")) {
            return Map.of(column.key(), Integer.valueOf(text));
        }
        return wrong(
                column, "\"%s\" is not a whole number.".formatted(text), "Write digits alone.");
    }

    private Map<String, Object> flag(Column column, String text) {
        var plain = Columns.plain(text);
        if (NO.contains(plain)) {
            return Map.of();
        }
        return YES.contains(plain)
                ? Map.of(column.key(), true)
                : wrong(
                        column,
                        "\"%s\" is neither yes nor no.".formatted(text),
                        "Write yes, or nothing.");
    }

    private Map<String, Object> offset(Column column, String text) {
        var time = Times.read(text).filter(each -> each.sort() != Times.Sort.CLOCK);
        return time.isPresent()
                ? Map.of(column.key(), Times.written(time.get().seconds()))
                : wrong(
                        column,
                        "\"%s\" is no time since the start.".formatted(text),
                        "Write hours and minutes, such as 0:20.");
    }

    private Map<String, Object> trigger(Column column, String text) {
        var trigger = CellText.trigger(text);
        if (trigger.isEmpty()) {
            return wrong(
                    column,
                    "The trigger \"%s\" is not understood.".formatted(text),
                    "Write \"after i01 + 0:05\", \"decision d1 = a + 0:02\", \"expectation x1 ="
                        + " NOT_MET + 0:05\", \"request MLA = ACCEPTED + 0:05\", \"lab dd-mail >="
                        + " 70 + 0:05\" or \"by hand\"; or leave it empty and write a time.");
        }
        return below(column.key(), trigger.get());
    }

    private Map<String, Object> effects(Column column, String text) {
        var effects = CellText.effects(text);
        return effects.isPresent()
                ? Map.of(column.key(), effects.get())
                : wrong(
                        column,
                        "An effect of \"%s\" is not understood.".formatted(text),
                        "Write one a line: \"set a = true\", \"add n 1\", \"enable i01\","
                                + " \"disable i01\" or \"goto entry\".");
    }

    private static Map<String, Object> below(String key, Map<String, Object> fields) {
        var below = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> below.put(key + "/" + name, value));
        return below;
    }

    private Map<String, Object> wrong(Column column, String reason, String cure) {
        script.fault(place, reason, cure);
        return placeholder(column);
    }
}
