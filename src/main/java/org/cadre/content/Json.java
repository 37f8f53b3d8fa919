package org.cadre.content;

import java.util.List;
import java.util.Map;

/** Writes plain values as JSON: maps, lists, numbers, truth values; all else as text. */
final class Json {

    private Json() {}

    static String of(Object value) {
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

    private static void write(StringBuilder json, Object value) {
        switch (value) {
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
