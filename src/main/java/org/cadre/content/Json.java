package org.cadre.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plain values as JSON: maps, lists, numbers, truth values, nothing; all else is written as text.
 */
public final class Json {

    private Json() {}

    /** The value, whose maps keep their order; empty where the text is no JSON. */
    public static Optional<Object> parse(String json) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return Optional.ofNullable(plain(reader.readValue()));
        } catch (RuntimeException e) {
            // the parser has several: for what is no JSON, and for what is nested too deep
            return Optional.empty();
        }
    }

    private static @Nullable Object plain(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                object.forEach((key, each) -> map.put(key, plain(each)));
                yield map;
            }
            case JsonArray array -> {
                var list = new ArrayList<@Nullable Object>();
                array.forEach(each -> list.add(plain(each)));
                yield list;
            }
            case JsonString text -> text.getString();
            case JsonNumber number -> number.bigDecimalValue();
            default ->
                    value.getValueType() == JsonValue.ValueType.NULL
                            ? null
                            : (Object) (value.getValueType() == JsonValue.ValueType.TRUE);
        };
    }

    public static String of(@Nullable Object value) {
        var json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    static String quote(String text) {
        var json = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                json.append('\\').append((char) c);
                            } else if (c < ' ') {
                                json.append("\\u%04x".formatted(c));
                            } else {
                                json.append((char) c);
                            }
                        });
        return json.append('"').toString();
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Map<?, ?> map -> {
                var separator = "";
                json.append('{');
                for (var entry : map.entrySet()) {
                    json.append(separator).append(quote(entry.getKey().toString())).append(':');
                    write(json, entry.getValue());
                    separator = ",";
                }
                json.append('}');
            }
            case List<?> list -> {
                var separator = "";
                json.append('[');
                for (var item : list) {
                    json.append(separator);
                    write(json, item);
                    separator = ",";
                }
                json.append(']');
            }
            case Number number -> json.append(number);
            case Boolean truth -> json.append(truth);
            default -> json.append(quote(value.toString()));
        }
    }
}
