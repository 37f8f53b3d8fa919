package org.cadre.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;

import org.cadre.text.Language;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One design as the objects of the Common Exercise Format, in the order of its description. */
final class CexfWriting {

    private static final int POINTS = 10;

    private final ExerciseDesign design;
    private final Language language;

    CexfWriting(ExerciseDesign design) {
        this.design = design;
        language = design.languages().stream().findFirst().orElse(Language.EN);
    }

    String json() {
        var file =
                Json.createObjectBuilder()
                        .add("exercise", exercise())
                        .add("inject_flow", each(this::step))
                        .add("inject_payloads", each(this::payload))
                        .add("injects", each(this::inject))
                        .build();
        var text = new StringWriter();
        var factory = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = factory.createWriter(text)) {
            writer.writeObject(file);
        }
        return text.append('\n').toString();
    }

    private JsonArrayBuilder each(Function<Inject, JsonObjectBuilder> form) {
        var array = Json.createArrayBuilder();
        design.injects().forEach(inject -> array.add(form.apply(inject)));
        return array;
    }

    private JsonObjectBuilder exercise() {
        var tags = Stream.concat(design.threats().stream(), design.laws().stream()).toList();
        return Json.createObjectBuilder()
                .add("description", design.purpose().in(language))
                .add("expanded", expanded())
                .add(
                        "meta",
                        Json.createObjectBuilder()
                                .add(Cexf.LANGUAGE, language.tag())
                                .add(Cexf.SCRIPT, DesignWriter.write(design)))
                .add("name", design.title().in(language))
                .add("namespace", design.kind().name().toLowerCase(Locale.ROOT))
                .add("tags", Json.createArrayBuilder(tags))
                .add("total_duration", String.valueOf(design.duration().toSeconds()))
                .add("uuid", uuid("exercise"))
                .add("version", version());
    }

    private String expanded() {
        return design.phases().stream()
                .map(
                        phase ->
                                "## %s\n\n%s"
                                        .formatted(
                                                phase.title().in(language),
                                                phase.situation().in(language)))
                .collect(Collectors.joining("\n\n"));
    }

    /** 1.2.3 as one number that grows: 100020003. */
    private String version() {
        long number = 0;
        for (var part : design.version().split("\\.")) {
            number = number * 10_000 + Integer.parseInt(part);
        }
        return String.valueOf(number);
    }

    private JsonObjectBuilder step(Inject inject) {
        return Json.createObjectBuilder()
                .add("description", inject.title().in(language))
                .add("inject_uuid", uuid(inject.id()))
                .add("reporting_callback", JsonValue.EMPTY_JSON_ARRAY)
                .add("requirements", requirements(inject))
                .add(
                        "sequence",
                        Json.createObjectBuilder()
                                .add("completion_trigger", texts(List.of("completion")))
                                .add("followed_by", texts(followers(inject)))
                                .add("trigger", texts(triggers(inject))))
                .add("timing", Json.createObjectBuilder().add("triggered_at", time(inject)));
    }

    private JsonObjectBuilder requirements(Inject inject) {
        var requirements = Json.createObjectBuilder();
        before(inject)
                .ifPresent(
                        before ->
                                requirements
                                        .add("inject_uuid", uuid(before.id()))
                                        .add("resolution_requirement", resolution(inject)));
        return requirements;
    }

    /** The inject of which one waits. */
    private Optional<Inject> before(Inject inject) {
        return switch (inject.trigger()) {
            case Trigger.After(var other, var delay) -> design.inject(other);
            case Trigger.OnDecision(var decision, var option, var delay) ->
                    design.injects().stream()
                            .filter(
                                    each ->
                                            each.decision()
                                                    .filter(d -> d.id().equals(decision))
                                                    .isPresent())
                            .findFirst();
            case Trigger.OnExpectation(var expected, var status, var delay) ->
                    design.expected(expected)
                            .flatMap(action -> action.promptedBy().stream().findFirst())
                            .flatMap(design::inject);
            case Trigger.AtOffset at -> Optional.empty();
            case Trigger.OnRequest request -> Optional.empty();
            case Trigger.OnLabScore lab -> Optional.empty();
            case Trigger.Manual manual -> Optional.empty();
        };
    }

    private String resolution(Inject inject) {
        return switch (inject.trigger()) {
            case Trigger.OnExpectation(var expected, var status, var delay) ->
                    design.expected(expected).map(this::result).orElse(expected);
            case Trigger.OnDecision(var decision, var option, var delay) -> option;
            default -> "";
        };
    }

    private List<String> followers(Inject inject) {
        return design.injects().stream()
                .filter(each -> before(each).filter(inject::equals).isPresent())
                .map(each -> uuid(each.id()))
                .toList();
    }

    private static List<String> triggers(Inject inject) {
        return switch (inject.trigger()) {
            case Trigger.AtOffset(var at) when at.isZero() -> List.of("startex");
            case Trigger.AtOffset at -> List.of("time");
            case Trigger.Manual manual -> List.of("manual");
            default -> List.of("inject-resolution");
        };
    }

    private static JsonValue time(Inject inject) {
        return inject.trigger() instanceof Trigger.AtOffset(var at)
                ? Json.createValue(at.toSeconds())
                : JsonValue.NULL;
    }

    private JsonObjectBuilder payload(Inject inject) {
        var bytes = inject.text().in(language).getBytes(StandardCharsets.UTF_8);
        return Json.createObjectBuilder()
                .add("name", inject.id())
                .add(
                        "parameters",
                        Json.createObjectBuilder()
                                .add("content", Base64.getEncoder().encodeToString(bytes))
                                .add("content-type", "base64")
                                .add("filename", inject.id() + ".txt"))
                .add("type", "file")
                .add("uuid", uuid("payload/" + inject.id()));
    }

    /** Of the two actions that the format knows one brings a text to people. */
    private JsonObjectBuilder inject(Inject inject) {
        var evaluations = Json.createArrayBuilder();
        for (var action : design.expected()) {
            if (action.promptedBy().contains(inject.id())) {
                evaluations.add(
                        Json.createObjectBuilder()
                                .add("parameters", JsonValue.EMPTY_JSON_ARRAY)
                                .add("result", result(action))
                                .add("score_range", score(action)));
            }
        }
        return Json.createObjectBuilder()
                .add("action", "email_to_participants")
                .add("action_payload_resource_uuid", uuid("payload/" + inject.id()))
                .add("inject_evaluation", evaluations)
                .add("name", inject.title().in(language))
                .add("target_tool", "Cadre")
                .add("uuid", uuid(inject.id()));
    }

    private String result(ExpectedAction action) {
        return action.text().in(language);
    }

    private static JsonArrayBuilder score(ExpectedAction action) {
        return Json.createArrayBuilder().add(0).add(action.weight() * POINTS);
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private String uuid(String thing) {
        return Cexf.uuid(design.code(), thing).toString();
    }
}
