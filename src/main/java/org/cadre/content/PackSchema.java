package org.cadre.content;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON Schemas of {@code content/schema}, and their objections in words. */
public final class PackSchema {

    private static final String BASE = "https://cadre.example/schema/";
    private static final String[] FILES = {
        "common", "pack", "module", "lesson", "questions", "scene", "glossary", "scenario"
    };

    private final Map<String, YamlNode> schemas = new HashMap<>();
    private final Validator validator;

    public PackSchema() {
        validator = new ValidatorFactory().withJsonNodeFactory(new Nodes()).createValidator();
        for (var file : FILES) {
            var schema = load(file + ".schema.json");
            schemas.put(BASE + file + ".schema.json", schema);
            validator.registerSchema(URI.create(BASE + file + ".schema.json"), (JsonNode) schema);
        }
    }

    /**
     * @param schema {@code pack}, {@code module}, {@code lesson}, {@code questions}, {@code scene},
     *     {@code glossary} or {@code scenario}
     * @return whether the file is as it must be
     */
    public boolean accepts(String schema, YamlNode root, Findings findings) {
        var uri = URI.create(BASE + schema + ".schema.json");
        var result = validator.validate(uri, (JsonNode) root);
        for (var error : result.isValid() ? List.<Error>of() : result.getErrors()) {
            if (!isConsequence(error)) {
                var place = root.at(error.getInstanceLocation());
                findings.add(
                        place.file(),
                        place.line(),
                        error.getInstanceLocation().replaceFirst("^/", ""),
                        reason(error, place),
                        cure(error, place));
            }
        }
        return result.isValid();
    }

    /** Whether an error only repeats what another one says better. */
    private static boolean isConsequence(Error error) {
        return switch (error.getKeyword()) {
            case null -> false;
            case "if", "allOf", "anyOf", "$ref" -> true;
            default -> error.getSchemaLocation().contains("/oneOf/");
        };
    }

    private static String reason(Error error, YamlNode place) {
        var key = place.where().isEmpty() ? "The file" : '"' + lastKey(error) + '"';
        return switch (error.getKeyword()) {
            case null -> "The key %s has no meaning here.".formatted(key);
            case "type" -> "%s is %s.".formatted(key, kindOf(place));
            case "required", "dependentRequired" ->
                    "%s lacks %s.".formatted(key, bracketed(error.getError()));
            case "pattern", "enum", "const" ->
                    "%s has a value that is not known here: %s."
                            .formatted(key, shortened(place.text()));
            case "oneOf", "not" -> "%s mixes or lacks its parts.".formatted(key);
            case "minLength" -> "%s is too short.".formatted(key);
            case "maxLength" -> "%s is too long.".formatted(key);
            case "minItems", "minProperties" -> "%s has too few entries.".formatted(key);
            case "maxItems" -> "%s has too many entries.".formatted(key);
            case "uniqueItems" -> "%s says the same twice.".formatted(key);
            case "minimum", "exclusiveMinimum" -> "%s is too small.".formatted(key);
            case "maximum" -> "%s is too large.".formatted(key);
            default -> "%s is not right: %s.".formatted(key, error.getError());
        };
    }

    private String cure(Error error, YamlNode place) {
        var schema = schemaOf(error);
        if (error.getKeyword() == null) {
            return known(error);
        }
        if (error.getKeyword().equals("type")) {
            return "Write %s.".formatted(expected(schema));
        }
        if (error.getKeyword().equals("required")) {
            return "Add it.";
        }
        if (error.getKeyword().equals("dependentRequired")) {
            return "Add it, or remove what goes with it.";
        }
        if (schema.has("enum")) {
            return "Write one of: %s.".formatted(String.join(", ", schema.texts("enum")));
        }
        if (schema.has("description")) {
            return schema.text("description");
        }
        return "%s: %s.".formatted(error.getKeyword(), limit(error, schema));
    }

    private static String limit(Error error, YamlNode schema) {
        return schema.has(error.getKeyword())
                ? schema.get(error.getKeyword()).text()
                : error.getError();
    }

    /** The keys that could have been meant. */
    private String known(Error error) {
        var location = error.getSchemaLocation();
        var parent = location.replaceFirst("/(additionalProperties|properties/[^/]+)$", "");
        var properties = schemaAt(parent);
        if (!properties.has("properties")) {
            return "Remove it.";
        }
        var keys =
                properties.get("properties").fields().entrySet().stream()
                        .filter(entry -> !entry.getValue().text().equals("false"))
                        .map(Map.Entry::getKey)
                        .toList();
        return "Remove it, or check its spelling: %s.".formatted(String.join(", ", keys));
    }

    private YamlNode schemaOf(Error error) {
        return schemaAt(error.getSchemaLocation());
    }

    private YamlNode schemaAt(String location) {
        var hash = location.indexOf('#');
        var file = hash < 0 ? location : location.substring(0, hash);
        return Objects.requireNonNull(schemas.get(file), file)
                .at(hash < 0 ? "" : location.substring(hash + 1));
    }

    private static String expected(YamlNode schema) {
        var type = schema.get("type");
        return switch (type.items().isEmpty() ? type.text() : type.items().getFirst().text()) {
            case "string" -> "a text; a number or date-like text goes in quotes";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "keys and values";
        };
    }

    private static String kindOf(YamlNode place) {
        return switch (place.getNodeType()) {
            case NULL -> "empty";
            case BOOLEAN -> "true or false, not what belongs here";
            case STRING -> "a text, not what belongs here";
            case INTEGER, NUMBER -> "a number, not what belongs here";
            case ARRAY -> "a list, not what belongs here";
            case OBJECT -> "made of keys and values, not what belongs here";
        };
    }

    private static String lastKey(Error error) {
        var location = error.getInstanceLocation();
        var steps = location.split("/");
        var last = steps[steps.length - 1];
        return last.matches("[0-9]+") && steps.length > 2
                ? steps[steps.length - 2] + " " + (Integer.parseInt(last) + 1)
                : last.matches("[0-9]+") ? "entry " + (Integer.parseInt(last) + 1) : last;
    }

    private static String bracketed(String message) {
        var from = message.indexOf("[[");
        var to = message.lastIndexOf("]]");
        return from < 0 || to < from ? message : message.substring(from + 2, to);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static YamlNode load(String name) {
        try (var stream = PackSchema.class.getResourceAsStream("schema/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the schema %s is missing".formatted(name));
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var findings = new Findings();
            return YamlFile.parse(text, Path.of(name), findings)
                    .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The validator asks it for nodes of its own meta-schemas too, which are JSON and so YAML. */
    private static final class Nodes implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return (JsonNode) node;
        }

        @Override
        public JsonNode create(String json) {
            var findings = new Findings();
            return YamlFile.parse(json, Path.of("meta"), findings)
                    .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
        }
    }
}
