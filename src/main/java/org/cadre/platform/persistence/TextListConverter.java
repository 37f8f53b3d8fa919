package org.cadre.platform.persistence;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import java.io.StringReader;
import java.util.List;

/** Keeps texts in one column, as a JSON array in their order; a list is replaced, never changed. */
@Immutable
@Converter
public class TextListConverter implements AttributeConverter<List<String>, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return JSON.createArrayBuilder(texts).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
