package org.cadre.diversity;

import org.cadre.content.Json;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads an object that Cadre itself has written, so that every field is there. */
record JsonFields(Map<?, ?> content) {

    static JsonFields parse(String json) {
        return new JsonFields((Map<?, ?>) Json.parse(json).orElseThrow());
    }

    private Object get(String name) {
        return Objects.requireNonNull(content.get(name), name);
    }

    List<?> list(String name) {
        return (List<?>) get(name);
    }

    List<String> texts(String name) {
        return texts(list(name));
    }

    static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    String text(String name) {
        return get(name).toString();
    }

    int whole(String name) {
        return ((Number) get(name)).intValue();
    }
}
