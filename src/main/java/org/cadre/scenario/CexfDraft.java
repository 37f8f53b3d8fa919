package org.cadre.scenario;

import static org.cadre.scenario.CexfFile.object;
import static org.cadre.scenario.CexfFile.seconds;
import static org.cadre.scenario.CexfFile.text;
import static org.cadre.scenario.CexfFile.texts;

import org.cadre.content.Json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The draft of a script of a file that another tool wrote: each step of the flow is an event, each
 * evaluation an expected action. What the format does not say stays empty.
 */
final class CexfDraft {

    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 20;
    private static final int HEAVIEST = 100;

    private final CexfFile file;
    private final Map<String, Map<String, Object>> injects;
    private final Map<String, Map<String, Object>> payloads;
    private final Map<String, String> idByUuid = new LinkedHashMap<>();
    private final Map<String, String> expectedByResult = new LinkedHashMap<>();
    private final List<Map<String, Object>> expected = new ArrayList<>();
    private final String duration;

    CexfDraft(CexfFile file) {
        this.file = file;
        injects = file.byUuid("injects");
        payloads = file.byUuid("inject_payloads");
        duration = offset(seconds(file.exercise(), "total_duration").orElse(3600L));
    }

    Map<String, Object> fields() {
        var steps = file.list("inject_flow");
        for (int i = 0; i < steps.size(); i++) {
            var uuid = text(steps.get(i), "inject_uuid");
            if (!injects.containsKey(uuid)) {
                file.find(
                        "inject_flow/" + i + "/inject_uuid",
                        "There is no inject %s.".formatted(uuid),
                        "Write the uuid of one of the injects.");
            }
            idByUuid.putIfAbsent(uuid, "i" + (i + 1));
        }
        idByUuid.forEach((uuid, id) -> evaluations(inject(uuid), id));
        var events = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < steps.size() && file.findings().isEmpty(); i++) {
            events.add(event("i" + (i + 1), steps.get(i)));
        }
        var script = exercise();
        script.put("phases", List.of(phase()));
        script.put("injects", events);
        script.put("expected", expected);
        tell();
        return script;
    }

    private Map<String, Object> exercise() {
        var exercise = file.exercise();
        var script = new LinkedHashMap<String, Object>();
        var code = text(exercise, "name").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var bare = code.replaceAll("^[-0-9]+|-$", "");
        script.put("scenario", bare.isEmpty() || bare.length() > LONGEST_TAG ? "draft" : bare);
        script.put("version", "0.1.0");
        script.put("kind", "TABLETOP");
        script.put("title", english(text(exercise, "name")));
        script.put("purpose", english(text(exercise, "description")));
        script.put("duration", duration);
        script.put("languages", List.of("en"));
        script.put("marking", "EXERCISE ONLY");
        script.put(
                "derivedFrom",
                "CEXF %s %s".formatted(text(exercise, "uuid"), text(exercise, "version")).strip());
        var tags = texts(exercise, "tags").stream().distinct().toList();
        var kept =
                tags.stream()
                        .filter(tag -> !tag.isBlank() && tag.length() <= LONGEST_TAG)
                        .limit(MOST_TAGS)
                        .toList();
        tags.stream()
                .filter(tag -> !kept.contains(tag))
                .forEach(tag -> file.notice("The tag \"%s\" was not read.".formatted(tag)));
        script.put("threats", kept);
        script.put(
                "safety",
                Map.of("stopWord", english(""), "notes", english(""), "warnings", english("")));
        if (injects.values().stream().anyMatch(each -> !evaluated(each).isEmpty())) {
            script.put(
                    "objectives",
                    List.of(Map.of("id", "o1", "text", english(""), "bloom", "APPLY")));
        }
        return script;
    }

    private Map<String, Object> phase() {
        return Map.of(
                "id",
                "p1",
                "title",
                english(text(file.exercise(), "name")),
                "situation",
                english(text(file.exercise(), "expanded")),
                "at",
                "0:00");
    }

    private Map<String, Object> event(String id, Map<String, Object> step) {
        var inject = inject(text(step, "inject_uuid"));
        boolean isMail = text(inject, "action").equals("email_to_participants");
        var event = new LinkedHashMap<String, Object>();
        event.put("id", id);
        event.put("phase", "p1");
        event.put("title", english(text(inject, "name")));
        event.put("kind", "SCENARIO");
        event.put("channel", isMail ? "EMAIL" : "EXHIBIT");
        event.put("to", List.of("all"));
        event.put("text", english(words(inject)));
        event.put("trigger", trigger(step));
        if (!text(step, "description").isEmpty()) {
            event.put("controllerNotes", english(text(step, "description")));
        }
        if (!evaluated(inject).isEmpty()) {
            event.put("evaluatorNotes", english(Json.of(evaluated(inject))));
        }
        var columns = new LinkedHashMap<String, Object>();
        for (var key : List.of("action", "target_tool", "uuid")) {
            if (!text(inject, key).isEmpty()) {
                columns.put("CEXF " + key, text(inject, key));
            }
        }
        event.put("columns", columns);
        return event;
    }

    private Map<String, Object> inject(String uuid) {
        return injects.getOrDefault(uuid, Map.of());
    }

    /** What players get to read; of anything but a text its parameters. */
    private String words(Map<String, Object> inject) {
        var uuid = text(inject, "action_payload_resource_uuid");
        var payload = payloads.get(uuid);
        if (payload == null) {
            file.notice("The inject \"%s\" has no payload.".formatted(text(inject, "name")));
            return "";
        }
        var words = CexfFile.textOf(payload);
        if (words.isPresent()) {
            return words.get();
        }
        var name = text(payload, "name");
        if (object(payload, "parameters").containsKey("content")) {
            file.notice("The payload \"%s\" is no text: add it as an exhibit.".formatted(name));
            return text(object(payload, "parameters"), "filename");
        }
        file.notice(
                "The payload \"%s\" is a %s, which Cadre does not make: its parameters are the text."
                        .formatted(name, text(payload, "type")));
        return Json.of(object(payload, "parameters"));
    }

    private Map<String, Object> trigger(Map<String, Object> step) {
        var at = seconds(object(step, "timing"), "triggered_at");
        var sequence = object(step, "sequence");
        if (at.isPresent()) {
            return Map.of("at", offset(at.get()));
        }
        if (texts(sequence, "trigger").contains("startex")) {
            return Map.of("at", "0:00");
        }
        var requirements = object(step, "requirements");
        var before = text(requirements, "inject_uuid");
        var result = expectedByResult.get(before + text(requirements, "resolution_requirement"));
        if (result != null) {
            return Map.of("expectation", result, "status", "MET");
        }
        return Optional.ofNullable(idByUuid.get(before))
                .or(() -> leader(text(step, "inject_uuid")))
                .<Map<String, Object>>map(id -> Map.of("after", id))
                .orElseGet(() -> Map.of("manual", true));
    }

    private Optional<String> leader(String uuid) {
        return file.list("inject_flow").stream()
                .filter(step -> texts(object(step, "sequence"), "followed_by").contains(uuid))
                .map(step -> idByUuid.getOrDefault(text(step, "inject_uuid"), ""))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static List<Map<String, Object>> evaluated(Map<String, Object> inject) {
        return CexfFile.maps(inject.get("inject_evaluation")).stream()
                .filter(each -> !text(each, "result").isEmpty())
                .toList();
    }

    private void evaluations(Map<String, Object> inject, String id) {
        for (var evaluation : evaluated(inject)) {
            var action = new LinkedHashMap<String, Object>();
            var name = "x" + (expected.size() + 1);
            action.put("id", name);
            action.put("text", english(text(evaluation, "result")));
            action.put("objective", "o1");
            action.put("promptedBy", List.of(id));
            action.put("from", "0:00");
            action.put("until", duration);
            action.put("weight", weight(evaluation));
            action.put("verify", "MANUAL");
            expected.add(action);
            expectedByResult.put(text(inject, "uuid") + text(evaluation, "result"), name);
        }
    }

    /** The most points that it gives. */
    private static int weight(Map<String, Object> evaluation) {
        return evaluation.get("score_range") instanceof List<?> range
                        && range.size() == 2
                        && range.get(1) instanceof Number most
                ? Math.clamp(most.longValue(), 1, HEAVIEST)
                : 1;
    }

    private void tell() {
        file.notice("The file says less than a design: a draft was made of it, to be completed.");
        for (var key : List.of("meta", "valid_until", "namespace")) {
            if (file.exercise().containsKey(key)) {
                file.notice("\"exercise/%s\" was not read.".formatted(key));
            }
        }
        var callbacks =
                file.list("inject_flow").stream()
                        .filter(
                                step ->
                                        step.get("reporting_callback") instanceof List<?> array
                                                && !array.isEmpty());
        if (callbacks.findAny().isPresent()) {
            file.notice("\"inject_flow/reporting_callback\" was not read.");
        }
    }

    private static Map<String, Object> english(String text) {
        return Map.of("en", text);
    }

    private static String offset(long seconds) {
        return Offset.format(Duration.ofSeconds(seconds));
    }
}
