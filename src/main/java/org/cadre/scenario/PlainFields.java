package org.cadre.scenario;

import org.cadre.content.YamlNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a script as maps and lists that can be changed, and written again. */
final class PlainFields {

    private PlainFields() {}

    static Map<String, Object> of(YamlNode node) {
        var fields = new LinkedHashMap<String, Object>();
        node.fields().forEach((key, value) -> fields.put(key, value(value)));
        return fields;
    }

    private static Object value(YamlNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> of(node);
            case ARRAY -> new ArrayList<>(node.items().stream().map(PlainFields::value).toList());
            case INTEGER -> node.asNumber().intValueExact();
            case BOOLEAN -> node.asBoolean();
            case NULL, NUMBER, STRING -> node.text();
        };
    }

    @SuppressWarnings("unchecked") // made here alone
    static Map<String, Object> node(Map<String, Object> fields, String key) {
        return (Map<String, Object>)
                fields.computeIfAbsent(key, each -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked") // made here alone
    static Map<String, Object> item(Map<String, Object> fields, String list, int index) {
        return (Map<String, Object>)
                ((List<Object>) fields.getOrDefault(list, List.of())).get(index);
    }
}
