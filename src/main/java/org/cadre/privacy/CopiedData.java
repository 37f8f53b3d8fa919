package org.cadre.privacy;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;

import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The part of a copy for programs; its form is told in {@code src/docs/operations/own-data.md}. */
final class CopiedData {

    private static final String FORM = "cadre-own-data/1";

    private final JsonGenerator json;

    CopiedData(OutputStream out, PersonId person, Instant at) {
        json =
                Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createGenerator(out);
        json.writeStartObject()
                .write("form", FORM)
                .write("person", person.toString())
                .write("made_at", at.toString())
                .writeStartObject("records");
    }

    void begin(String table) {
        json.writeStartArray(table);
    }

    void row(Map<String, Object> row) {
        json.writeStartObject();
        row.forEach(
                (column, value) -> {
                    json.writeKey(column);
                    value(value);
                });
        json.writeEnd();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.write(truth);
            case Integer number -> json.write(number);
            case BigDecimal number -> json.write(number);
            case Enum<?> constant -> json.write(constant.name());
            case List<?> texts -> {
                json.writeStartArray();
                texts.forEach(text -> json.write(text.toString()));
                json.writeEnd();
            }
            default -> json.write(value.toString());
        }
    }

    void end() {
        json.writeEnd();
    }

    /** Leaves the stream open. */
    void finish() {
        json.writeEnd().writeEnd().flush();
    }
}
