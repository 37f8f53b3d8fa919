package org.cadre.content;

import jakarta.json.stream.JsonParsingException;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes values out of a JSON file and keeps what is wrong with them, with the place. */
public final class JsonReading {

    /** More than there are people, months or things of any programme. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private static final Path FILE = Path.of("file.json");

    private final List<Finding> findings = new ArrayList<>();

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public void find(String where, String reason, String cure) {
        findings.add(Finding.at(FILE, where, reason, cure));
    }

    /** The object that the text is; empty, with a finding, where it is none. */
    public Optional<Map<String, Object>> parse(String text) {
        try (var parser = jakarta.json.Json.createReader(new StringReader(text))) {
            parser.readValue();
        } catch (JsonParsingException e) {
            var where = e.getLocation();
            find(
                    "line " + where.getLineNumber() + ", column " + where.getColumnNumber(),
                    "The file is no JSON from here on.",
                    "Write it as JSON.");
        } catch (RuntimeException e) {
            // nested too deep, or numbers without end: the parser has several
            find("", "The file is no JSON.", "Write it as JSON.");
        }
        if (Json.parse(text).orElse("") instanceof Map<?, ?> map) {
            return Optional.of(object(map));
        }
        if (findings.isEmpty()) {
            find("", "The file is no object.", "Put everything into { }.");
        }
        return Optional.empty();
    }

    public static Map<String, Object> object(Map<?, ?> map) {
        var object = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    /** The objects of a list; none where the list is missing. */
    public List<Map<String, Object>> objects(
            Map<String, Object> parent, String name, String where) {
        var objects = new ArrayList<Map<String, Object>>();
        var list = list(parent, name, where);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> map) {
                objects.add(object(map));
            } else {
                find(place(where, name) + "/" + i, "This is no object.", "Put it into { }.");
            }
        }
        return objects;
    }

    public List<?> list(Map<String, Object> parent, String name, String where) {
        if (!parent.containsKey(name)) {
            return List.of();
        }
        if (parent.get(name) instanceof List<?> list) {
            return list;
        }
        find(place(where, name), "This is no list.", "Put it into [ ].");
        return List.of();
    }

    /** Texts of a list; what is none is found. */
    public List<String> texts(@Nullable Object value, String where) {
        if (value instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        find(where, "This is no list of texts.", "Write [\"…\", \"…\"].");
        return List.of();
    }

    public String text(Map<String, Object> parent, String name, String otherwise, String where) {
        var value = parent.getOrDefault(name, otherwise);
        if (value instanceof String text) {
            return text;
        }
        find(place(where, name), "This is no text.", "Write it in quotation marks.");
        return otherwise;
    }

    public boolean truth(Map<String, Object> parent, String name, String where) {
        var value = parent.getOrDefault(name, false);
        if (value instanceof Boolean truth) {
            return truth;
        }
        find(place(where, name), "This is neither true nor false.", "Write true or false.");
        return false;
    }

    /** Empty where it is missing; a number that is none is found. */
    public OptionalInt number(Map<String, Object> parent, String name, String where) {
        return parent.containsKey(name)
                ? number(parent.get(name), place(where, name))
                : OptionalInt.empty();
    }

    public OptionalInt number(@Nullable Object value, String where) {
        return whole(value)
                .or(
                        () -> {
                            find(
                                    where,
                                    "\"" + value + "\" is no whole number.",
                                    "Write a whole number, 0 or more.");
                            return Optional.empty();
                        })
                .stream()
                .mapToInt(i -> i)
                .findFirst();
    }

    private static Optional<Integer> whole(@Nullable Object value) {
        if (!(value instanceof BigDecimal number)
                || number.signum() < 0
                || number.precision() - number.scale() > 9
                || number.compareTo(MOST) > 0
                || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(number.intValueExact());
    }

    /** As {@link #number}, and it has to be there. */
    public OptionalInt required(Map<String, Object> parent, String name, String where) {
        if (!parent.containsKey(name)) {
            find(where, "\"" + name + "\" is missing.", "Add a whole number.");
        }
        return number(parent, name, where);
    }

    public static String place(String where, String name) {
        return where.isEmpty() ? name : where + "/" + name;
    }
}
