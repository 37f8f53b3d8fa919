package org.cadre.scenario.msel;

import org.cadre.content.YamlNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values of a script as the text of a cell, and back. What is read may be written in more than one
 * way; what is written is read as it was.
 */
final class CellText {

    private static final Pattern TO_QUOTE =
            Pattern.compile("(?s).*[;,\n\"\u060C\u061B].*|\\s.*|.*\\s|");
    private static final String DELAY = "(?: ?\\+ ?(\\S+))?";

    private static final Pattern AFTER = Pattern.compile("after (\\S+?)" + DELAY);
    private static final Pattern DECISION =
            Pattern.compile("decision ([^\\s=]+)(?: ?= ?([^\\s+]+))?" + DELAY);
    private static final Pattern EXPECTATION =
            Pattern.compile("expectation ([^\\s=]+) ?= ?([^\\s+]+)" + DELAY);
    private static final Pattern REQUEST =
            Pattern.compile("request ([^\\s=]+) ?= ?([^\\s+]+)" + DELAY);
    private static final Pattern LAB = Pattern.compile("lab ([^\\s>]+) ?>= ?(\\d{1,3})" + DELAY);
    private static final Pattern SET = Pattern.compile("set ([^\\s=]+) ?= ?(.*)");
    private static final Pattern ADD = Pattern.compile("add ([^\\s]+) (-?\\d{1,7})");
    private static final Pattern OTHER = Pattern.compile("(enable|disable|goto) (\\S+)");

    private CellText() {}

    /** A blank text stands in quotes, since a blank cell is none. */
    static String ofText(String text) {
        return isBlank(text) ? '"' + text + '"' : text;
    }

    static String text(String cell) {
        boolean quoted =
                cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") && isBlank(cell);
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    private static boolean isBlank(String text) {
        return text.replace('"', ' ').isBlank();
    }

    static String ofList(List<String> items) {
        return String.join("; ", items.stream().map(CellText::item).toList());
    }

    private static String item(String item) {
        return TO_QUOTE.matcher(item).matches() ? '"' + item.replace("\"", "\"\"") + '"' : item;
    }

    /** Set apart by semicolons, commas or lines; what holds one of them is in quotes. */
    static List<String> list(String cell) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            quoted ^= c == '"';
            if (!quoted && ";,\n\u060C\u061B".indexOf(c) >= 0) {
                addItem(items, item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        addItem(items, item.toString());
        return items;
    }

    private static void addItem(List<String> items, String written) {
        var item = written.strip();
        boolean quoted = item.length() > 1 && item.startsWith("\"") && item.endsWith("\"");
        if (quoted) {
            items.add(item.substring(1, item.length() - 1).replace("\"\"", "\""));
        } else if (!item.isEmpty()) {
            items.add(item);
        }
    }

    static String ofTrigger(YamlNode trigger) {
        var delay = trigger.has("delay") ? " + " + trigger.text("delay") : "";
        if (trigger.has("after")) {
            return "after " + trigger.text("after") + delay;
        }
        if (trigger.has("decision")) {
            var option = trigger.has("option") ? " = " + trigger.text("option") : "";
            return "decision " + trigger.text("decision") + option + delay;
        }
        if (trigger.has("expectation")) {
            return "expectation %s = %s%s"
                    .formatted(trigger.text("expectation"), trigger.text("status"), delay);
        }
        if (trigger.has("request")) {
            return "request %s = %s%s"
                    .formatted(trigger.text("request"), trigger.text("state"), delay);
        }
        if (trigger.has("lab")) {
            return "lab %s >= %s%s".formatted(trigger.text("lab"), trigger.text("score"), delay);
        }
        return "by hand";
    }

    static Optional<Map<String, Object>> trigger(String cell) {
        var text = cell.strip().replaceAll("\\s+", " ");
        if (text.equalsIgnoreCase("by hand")) {
            return Optional.of(fields("manual", true));
        }
        return read(AFTER, text, "after", "delay")
                .or(() -> read(DECISION, text, "decision", "option", "delay"))
                .or(() -> read(EXPECTATION, text, "expectation", "status", "delay"))
                .or(() -> read(REQUEST, text, "request", "state", "delay"))
                .or(() -> read(LAB, text, "lab", "score", "delay"));
    }

    static String ofEffects(List<YamlNode> effects) {
        return String.join("\n", effects.stream().map(CellText::ofEffect).toList());
    }

    private static String ofEffect(YamlNode effect) {
        if (effect.has("set")) {
            return "set %s = %s".formatted(effect.text("set"), effect.text("to"));
        }
        if (effect.has("add")) {
            return "add %s %s".formatted(effect.text("add"), effect.text("by"));
        }
        var key = effect.fields().keySet().iterator().next();
        return key + " " + effect.text(key);
    }

    /** One for each line; empty where one of them is not understood. */
    static Optional<List<Map<String, Object>>> effects(String cell) {
        var effects = new ArrayList<Map<String, Object>>();
        for (var line : cell.lines().filter(each -> !each.isBlank()).toList()) {
            var effect = effect(line.strip().replaceAll("\\s+", " "));
            if (effect.isEmpty()) {
                return Optional.empty();
            }
            effects.add(effect.get());
        }
        return Optional.of(effects);
    }

    private static Optional<Map<String, Object>> effect(String line) {
        var other = OTHER.matcher(line);
        if (other.matches()) {
            return Optional.of(fields(other.group(1), other.group(2)));
        }
        return read(SET, line, "set", "to").or(() -> read(ADD, line, "add", "by"));
    }

    private static Optional<Map<String, Object>> read(Pattern form, String text, String... keys) {
        var found = form.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keys.length; i++) {
            var value = found.group(i + 1);
            if (value != null) {
                fields.put(keys[i], isNumber(keys[i]) ? Integer.valueOf(value) : (Object) value);
            }
        }
        return Optional.of(fields);
    }

    private static boolean isNumber(String key) {
        return key.equals("score") || key.equals("by");
    }

    private static Map<String, Object> fields(String key, Object value) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(key, value);
        return fields;
    }

    /** {@code formal request} for FORMAL_REQUEST. */
    static String ofConstant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String constant(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }
}
