package org.cadre.platform.persistence;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.TreeMap;

/** Keeps a text with its languages in one column, as a JSON object by language tag. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        var json = Json.createObjectBuilder();
        text.byLanguage().forEach(json::add);
        return json.build().toString();
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        var byLanguage = new TreeMap<String, String>();
        try (var reader = Json.createReader(new StringReader(column))) {
            reader.readObject()
                    .forEach((tag, text) -> byLanguage.put(tag, ((JsonString) text).getString()));
        }
        return new LocalizedText(byLanguage);
    }
}
