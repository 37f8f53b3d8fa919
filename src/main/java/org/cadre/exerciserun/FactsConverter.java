package org.cadre.exerciserun;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Keeps facts as a JSON object of texts, in the order of their names. */
@Immutable
@Converter
class FactsConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        return write(facts);
    }

    static String write(Map<String, String> facts) {
        var json = JSON.createObjectBuilder();
        new TreeMap<>(facts).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        var facts = new TreeMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(column))) {
            reader.readObject()
                    .forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
        }
        return facts;
    }
}
