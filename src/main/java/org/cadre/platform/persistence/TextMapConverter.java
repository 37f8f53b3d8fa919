package org.cadre.platform.persistence;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Keeps texts by their names in one column, as a JSON object; a map is replaced, never changed. */
@Immutable
@Converter
public class TextMapConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Map<String, String> texts) {
        return write(texts);
    }

    /** In the order of the names, so that equal maps are equal texts. */
    public static String write(Map<String, String> texts) {
        var json = JSON.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        var texts = new TreeMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(column))) {
            reader.readObject()
                    .forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        }
        return texts;
    }
}
