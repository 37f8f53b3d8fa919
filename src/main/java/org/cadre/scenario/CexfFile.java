package org.cadre.scenario;

import org.cadre.content.Finding;
import org.cadre.content.Json;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a file in the Common Exercise Format, and what keeps them from being used. */
final class CexfFile {

    private static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "",
                    Set.of("exercise", "inject_flow", "inject_payloads", "injects"),
                    "exercise",
                    Set.of(
                            "description",
                            "expanded",
                            "meta",
                            "name",
                            "namespace",
                            "tags",
                            "total_duration",
                            "uuid",
                            "valid_until",
                            "version"),
                    "inject_flow",
                    Set.of(
                            "description",
                            "inject_uuid",
                            "reporting_callback",
                            "requirements",
                            "sequence",
                            "timing"),
                    "inject_payloads",
                    Set.of("name", "parameters", "type", "uuid"),
                    "injects",
                    Set.of(
                            "action",
                            "action_payload_resource_uuid",
                            "inject_evaluation",
                            "name",
                            "target_tool",
                            "uuid"));

    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private Map<String, Object> root = Map.of();

    private CexfFile() {}

    static CexfFile parse(String json) {
        var file = new CexfFile();
        switch (Json.parse(json).orElse("")) {
            case Map<?, ?> object -> {
                file.root = map(object);
                file.check();
            }
            default -> file.find("", "The file is no JSON.", "Export it as CEXF once more.");
        }
        return file;
    }

    private void check() {
        tellUnknown("", root);
        if (!(root.get("exercise") instanceof Map)) {
            find("exercise", "There is no exercise.", "Add the object \"exercise\".");
        } else {
            tellUnknown("exercise", exercise());
            require("exercise", exercise(), "name");
            require("exercise", exercise(), "uuid");
        }
        checkList("inject_flow", "inject_uuid");
        checkList("inject_payloads", "uuid", "type");
        checkList("injects", "uuid", "name");
    }

    private void checkList(String list, String... required) {
        if (!(root.get(list) instanceof List<?> array)) {
            find(list, "There is no list \"%s\".".formatted(list), "Add it; it may be empty.");
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            var where = list + "/" + i;
            if (array.get(i) instanceof Map<?, ?> each) {
                var object = map(each);
                tellUnknown(list, object);
                for (var key : required) {
                    require(where, object, key);
                }
            } else {
                find(where, "This is no object.", "Write { … }.");
            }
        }
    }

    private void require(String where, Map<String, Object> object, String key) {
        if (!(object.get(key) instanceof String)) {
            find(where + "/" + key, "\"%s\" lacks \"%s\".".formatted(where, key), "Add it.");
        }
    }

    private void tellUnknown(String part, Map<String, Object> object) {
        for (var key : object.keySet()) {
            if (!KNOWN.getOrDefault(part, Set.of()).contains(key)) {
                notice("\"%s\" was not read.".formatted(part.isEmpty() ? key : part + "/" + key));
            }
        }
    }

    void find(String where, String reason, String cure) {
        findings.add(Cexf.finding(where, reason, cure));
    }

    void notice(String sentence) {
        if (!notices.contains(sentence)) {
            notices.add(sentence);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> notices() {
        return notices;
    }

    Map<String, Object> exercise() {
        return object(root, "exercise");
    }

    /** Of one of the three lists. */
    List<Map<String, Object>> list(String name) {
        return maps(root.get(name));
    }

    Map<String, Map<String, Object>> byUuid(String name) {
        var byUuid = new HashMap<String, Map<String, Object>>();
        list(name).forEach(each -> byUuid.putIfAbsent(text(each, "uuid"), each));
        return byUuid;
    }

    static Map<String, Object> object(Map<String, Object> object, String key) {
        return object.get(key) instanceof Map<?, ?> value ? map(value) : Map.of();
    }

    /** Those of a list that are objects; none where it is no list. */
    static List<Map<String, Object>> maps(@Nullable Object list) {
        var maps = new ArrayList<Map<String, Object>>();
        if (list instanceof List<?> items) {
            for (var item : items) {
                if (item instanceof Map<?, ?> object) {
                    maps.add(map(object));
                }
            }
        }
        return maps;
    }

    /** Without what is null. */
    private static Map<String, Object> map(Map<?, ?> object) {
        var map = new LinkedHashMap<String, Object>();
        object.forEach(
                (key, value) -> {
                    if (value != null) {
                        map.put(key.toString(), value);
                    }
                });
        return map;
    }

    /** Of a text or a number; empty where there is neither. */
    static String text(Map<String, Object> object, String key) {
        return switch (object.get(key)) {
            case String text -> text;
            case Number number -> number.toString();
            case null, default -> "";
        };
    }

    /** Whole seconds below a thousand hours. */
    static Optional<Long> seconds(Map<String, Object> object, String key) {
        var text = text(object, key);
        return text.matches("[0-9]{1,6}|[12][0-9]{6}|3[0-5][0-9]{5}")
                ? Optional.of(Long.valueOf(text))
                : Optional.empty();
    }

    /** A list of texts, or the one that stands in its place. */
    static List<String> texts(Map<String, Object> object, String key) {
        return object.get(key) instanceof List<?> array
                ? array.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : text(object, key).isEmpty() ? List.of() : List.of(text(object, key));
    }

    /** What a payload holds if it is a text that people read. */
    static Optional<String> textOf(Map<String, Object> payload) {
        var parameters = object(payload, "parameters");
        var content = text(parameters, "content");
        if (!parameters.containsKey("content")) {
            return Optional.empty();
        }
        if (!text(parameters, "content-type").equals("base64")) {
            return Optional.of(content);
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(content));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            boolean readable = text.chars().allMatch(c -> c >= ' ' || "\n\r\t".indexOf(c) >= 0);
            return readable ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty(); // an answer, not a failure
        }
    }
}
