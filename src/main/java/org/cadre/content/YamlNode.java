package org.cadre.content;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value in a YAML file that knows where it stands. The schema validator reads it as JSON.
 *
 * <p>Accessors for expected values ({@link #text(String)} and the like) are for files that the
 * schema has accepted.
 */
public final class YamlNode implements JsonNode {

    private final Path file;
    private final String pointer;
    private final int line;
    private final SimpleType type;
    private final String text;
    private final boolean literal;
    private final List<YamlNode> items;
    private final Map<String, YamlNode> fields;

    private YamlNode(
            Place place,
            SimpleType type,
            String text,
            boolean literal,
            List<YamlNode> items,
            Map<String, YamlNode> fields) {
        this.file = place.file();
        this.pointer = place.pointer();
        this.line = place.line();
        this.type = type;
        this.text = text;
        this.literal = literal;
        this.items = Collections.unmodifiableList(items);
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Where a value stands: file, JSON pointer, line from 1. */
    record Place(Path file, String pointer, int line) {}

    /** A text, number, truth value or null; literal when written as a block with {@code |}. */
    static YamlNode scalar(Place place, SimpleType type, String text, boolean literal) {
        return new YamlNode(place, type, text, literal, List.of(), Map.of());
    }

    static YamlNode array(Place place, List<YamlNode> items) {
        return new YamlNode(place, SimpleType.ARRAY, "", false, new ArrayList<>(items), Map.of());
    }

    static YamlNode object(Place place, Map<String, YamlNode> fields) {
        var copy = new LinkedHashMap<>(fields);
        return new YamlNode(place, SimpleType.OBJECT, "", false, List.of(), copy);
    }

    Path file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The line of the file on which a line of this text stands, which is counted from 0. */
    int lineOf(int lineOfText) {
        return literal ? line + 1 + lineOfText : line;
    }

    /** The pointer without its first slash: {@code blocks/3/text}. */
    String where() {
        return pointer.isEmpty() ? "" : pointer.substring(1);
    }

    public boolean has(String key) {
        return fields.containsKey(key) && !fields.get(key).isNull();
    }

    public YamlNode get(String key) {
        var value = fields.get(key);
        if (value == null) {
            throw new IllegalStateException("%s:%d has no %s".formatted(file, line, key));
        }
        return value;
    }

    public String text() {
        return text;
    }

    public String text(String key) {
        return get(key).text();
    }

    public String textOrEmpty(String key) {
        return has(key) ? text(key) : "";
    }

    public int integer(String key) {
        return get(key).asNumber().intValueExact();
    }

    public int integerOr(String key, int otherwise) {
        return has(key) ? integer(key) : otherwise;
    }

    public boolean isTrue(String key) {
        return has(key) && get(key).asBoolean();
    }

    public List<YamlNode> items() {
        return items;
    }

    public List<YamlNode> items(String key) {
        return has(key) ? get(key).items() : List.of();
    }

    public List<String> texts(String key) {
        return items(key).stream().map(YamlNode::text).toList();
    }

    /** Texts by key, as of a text in several languages. */
    public Map<String, String> textByKey() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    public Map<String, String> textByKey(String key) {
        return get(key).textByKey();
    }

    public Map<String, YamlNode> fields() {
        return fields;
    }

    /** This object with the fields of another laid over its own. */
    YamlNode overlaid(YamlNode other) {
        var merged = new LinkedHashMap<>(fields);
        merged.putAll(other.fields);
        return object(new Place(other.file, other.pointer, other.line), merged);
    }

    /** The value at a JSON pointer, or its nearest parent that exists. */
    YamlNode at(String wanted) {
        var node = this;
        for (var step : wanted.isEmpty() ? new String[0] : wanted.substring(1).split("/", -1)) {
            var next = node.child(step.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private Optional<YamlNode> child(String step) {
        if (type == SimpleType.ARRAY && step.matches("[0-9]{1,6}")) {
            var index = Integer.parseInt(step);
            return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        }
        return Optional.ofNullable(fields.get(step));
    }

    /** JSON with sorted keys: the same for files that say the same. */
    String canonical() {
        var json = new StringBuilder();
        writeCanonical(json);
        return json.toString();
    }

    private void writeCanonical(StringBuilder json) {
        switch (type) {
            case OBJECT -> {
                var separator = "{";
                for (var field : new TreeMap<>(fields).entrySet()) {
                    json.append(separator);
                    json.append(Json.quote(field.getKey()));
                    json.append(':');
                    field.getValue().writeCanonical(json);
                    separator = ",";
                }
                json.append(fields.isEmpty() ? "{}" : "}");
            }
            case ARRAY -> {
                var separator = "[";
                for (var item : items) {
                    json.append(separator);
                    item.writeCanonical(json);
                    separator = ",";
                }
                json.append(items.isEmpty() ? "[]" : "]");
            }
            case STRING -> json.append(Json.quote(text));
            case NULL -> json.append("null");
            case BOOLEAN -> json.append(asBoolean());
            case INTEGER, NUMBER -> json.append(asNumber().stripTrailingZeros().toPlainString());
        }
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    @Override
    public boolean asBoolean() {
        return text.equals("true");
    }

    @Override
    public String asString() {
        return text;
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(text);
    }

    @Override
    public List<JsonNode> asArray() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public Map<String, JsonNode> asObject() {
        return Collections.unmodifiableMap(fields);
    }
}
