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

    private static final Set<String> YES = Set.of("yes", "y", "x", "true", "1", "oui", "vrai", "نعم");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "faux", "لا", "");

    Map<String, Object> values(Head head, Cell cell) {
        if (cell.form() == Form.FORMULA) {
            script.fault(
                    place,
                    "The cell holds a formula.",
                    "Copy it and paste it as a value: formulas are not computed here.");
            return Map.of();
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
            case WHOLE -> whole(key, Times.digits(cell.text()).strip());
            case FLAG -> flag(key, cell.text());
            case LIST -> Map.of(key, CellText.list(cell.text()));
            case CONSTANT -> Map.of(key, CellText.constant(cell.text()));
            case OFFSET, TIME -> offset(key, cell.text());
            case TRIGGER -> trigger(key, cell.text());
            case EFFECTS -> effects(key, cell.text());
        };
    }

    private Map<String, Object> whole(String key, String text) {
        if (text.matches("-?[0-9]{1,9}")) {
            return Map.of(key, Integer.valueOf(text));
        }
        return wrong("\"%s\" is not a whole number.".formatted(text), "Write digits alone.");
    }

    private Map<String, Object> flag(String key, String text) {
        var plain = Columns.plain(text);
        if (NO.contains(plain)) {
            return Map.of();
        }
        return YES.contains(plain)
                ? Map.of(key, true)
                : wrong("\"%s\" is neither yes nor no.".formatted(text), "Write yes, or nothing.");
    }

    private Map<String, Object> offset(String key, String text) {
        var time = Times.read(text).filter(each -> each.sort() != Times.Sort.CLOCK);
        return time.isPresent()
                ? Map.of(key, Times.written(time.get().seconds()))
                : wrong(
                        "\"%s\" is no time since the start.".formatted(text),
                        "Write hours and minutes, such as 0:20.");
    }

    private Map<String, Object> trigger(String key, String text) {
        var trigger = CellText.trigger(text);
        if (trigger.isEmpty()) {
            return wrong(
                    "The trigger \"%s\" is not understood.".formatted(text),
                    "Write \"after i01 + 0:05\", \"decision d1 = a + 0:02\", \"expectation x1 ="
                            + " NOT_MET + 0:05\", \"request MLA = ACCEPTED + 0:05\", \"lab dd-mail"
                            + " >= 70 + 0:05\" or \"by hand\"; or leave it empty and write a time.");
        }
        return below(key, trigger.get());
    }

    private Map<String, Object> effects(String key, String text) {
        var effects = CellText.effects(text);
        return effects.isPresent()
                ? Map.of(key, effects.get())
                : wrong(
                        "An effect of \"%s\" is not understood.".formatted(text),
                        "Write one a line: \"set a = true\", \"add n 1\", \"enable i01\","
                                + " \"disable i01\" or \"goto entry\".");
    }

    private static Map<String, Object> below(String key, Map<String, Object> fields) {
        var below = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> below.put(key + "/" + name, value));
        return below;
    }

    private Map<String, Object> wrong(String reason, String cure) {
        script.fault(place, reason, cure);
        return Map.of();
    }
}
