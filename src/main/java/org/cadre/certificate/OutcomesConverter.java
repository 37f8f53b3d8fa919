package org.cadre.certificate;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import java.io.StringReader;
import java.util.List;

/** Keeps the printed outcomes in one column, as a JSON array in their order. */
@Converter
class OutcomesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> outcomes) {
        return Json.createArrayBuilder(outcomes).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
