package org.cadre.platform.persistence;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.cadre.text.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.TreeMap;

/**
 * Keeps a text with its languages in one column, as a JSON object by language tag. A text never
 * changes, so that a row that was read is not written and read again to see whether it did.
 */
@Immutable
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    /** Looking it up costs more than reading a text. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        var json = JSON.createObjectBuilder();
        text.byLanguage().forEach(json::add);
        return json.build().toString();
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        var byLanguage = new TreeMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(column))) {
            reader.readObject()
                    .forEach((tag, text) -> byLanguage.put(tag, ((JsonString) text).getString()));
        }
        return new LocalizedText(byLanguage);
    }
}
