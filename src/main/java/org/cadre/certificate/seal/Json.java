package org.cadre.certificate.seal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The little JSON that certificates need: objects, lists, texts, whole numbers, true, false, null.
 *
 * <p>Writing is canonical: names in order, no white space, so that equal facts are equal bytes.
 * Reading is strict: no name twice, no depth beyond what is needed, nothing after the end.
 */
final class Json {

    /** The text is not JSON of this kind. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private static final int DEEPEST = 8;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static String write(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    static Map<String, Object> readObject(String text) throws Malformed {
        var reader = new Json(text);
        var value = reader.value(0);
        reader.skipSpace();
        if (reader.at < text.length() || !(value instanceof Map<?, ?>)) {
            throw new Malformed("not one object");
        }
        return object(value);
    }

    @SuppressWarnings("unchecked") // readers make maps with text as names only
    static Map<String, Object> object(@Nullable Object value) throws Malformed {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new Malformed("not an object");
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> writeObject(map, out);
            case List<?> list -> writeList(list, out);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> writeText(value.toString(), out);
        }
    }

    private static void writeObject(Map<?, ?> map, StringBuilder out) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((name, value) -> sorted.put(name.toString(), value));
        var separator = "{";
        out.append(sorted.isEmpty() ? separator : "");
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            writeText(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(list.get(i), out);
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private @Nullable Object value(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw new Malformed("too deep");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> readMap(depth);
            case '[' -> readList(depth);
            case '"' -> readText();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> readNumber();
        };
    }

    private Map<String, Object> readMap(int depth) throws Malformed {
        var map = new TreeMap<String, Object>();
        expect('{');
        skipSpace();
        while (peek() != '}') {
            if (!map.isEmpty()) {
                expect(',');
                skipSpace();
            }
            var name = readText();
            skipSpace();
            expect(':');
            var value = value(depth + 1);
            if (map.containsKey(name)) {
                throw new Malformed("a name twice");
            }
            map.put(name, value);
            skipSpace();
        }
        expect('}');
        return map;
    }

    private List<Object> readList(int depth) throws Malformed {
        var list = new ArrayList<>();
        expect('[');
        skipSpace();
        while (peek() != ']') {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(value(depth + 1));
            skipSpace();
        }
        expect(']');
        return list;
    }

    private String readText() throws Malformed {
        expect('"');
        var out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw new Malformed("a control character in a text");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() throws Malformed {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw new Malformed("an unknown escape");
        };
    }

    private char hexadecimal() throws Malformed {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new Malformed("not hexadecimal");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Object readNumber() throws Malformed {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var digits = text.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]{0,8})")) {
            throw new Malformed("not a value");
        }
        return Integer.valueOf(digits);
    }

    private @Nullable Object literal(String word, @Nullable Object value) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw new Malformed("not a value");
        }
        at += word.length();
        return value;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Malformed {
        if (at >= text.length()) {
            throw new Malformed("ends too early");
        }
        return text.charAt(at);
    }

    private char next() throws Malformed {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char expected) throws Malformed {
        if (next() != expected) {
            throw new Malformed("expected " + expected);
        }
    }
}
