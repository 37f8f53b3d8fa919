package org.cadre.scenario;

import org.cadre.content.Json;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        var file = new Fields();
        file.add("exercise", exercise());
        file.add("inject_flow", each(this::step));
        file.add("inject_payloads", each(this::payload));
        file.add("injects", each(this::inject));
        return Json.of(file) + '\n';
    }

    /** One object, whose keys stand in the order in which they came. */
    private static final class Fields extends LinkedHashMap<String, @Nullable Object> {

        private static final long serialVersionUID = 1;

        Fields add(String key, @Nullable Object value) {
            put(key, value);
            return this;
        }
    }

    private List<Fields> each(Function<Inject, Fields> form) {
        return design.injects().stream().map(form).toList();
    }

    private Fields exercise() {
        var tags = Stream.concat(design.threats().stream(), design.laws().stream()).toList();
        return new Fields()
                .add("description", design.purpose().in(language))
                .add("expanded", expanded())
                .add(
                        "meta",
                        new Fields()
                                .add(Cexf.LANGUAGE, language.tag())
                                .add(Cexf.SCRIPT, DesignWriter.write(design)))
                .add("name", design.title().in(language))
                .add("namespace", design.kind().name().toLowerCase(Locale.ROOT))
                .add("tags", tags)
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

    private Fields step(Inject inject) {
        return new Fields()
                .add("description", inject.title().in(language))
                .add("inject_uuid", uuid(inject.id()))
                .add("reporting_callback", List.of())
                .add("requirements", requirements(inject))
                .add(
                        "sequence",
                        new Fields()
                                .add("completion_trigger", List.of("completion"))
                                .add("followed_by", followers(inject))
                                .add("trigger", triggers(inject)))
                .add("timing", new Fields().add("triggered_at", time(inject)));
    }

    private Fields requirements(Inject inject) {
        var requirements = new Fields();
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

    private static @Nullable Long time(Inject inject) {
        return inject.trigger() instanceof Trigger.AtOffset(var at) ? at.toSeconds() : null;
    }

    private Fields payload(Inject inject) {
        var bytes = inject.text().in(language).getBytes(StandardCharsets.UTF_8);
        return new Fields()
                .add("name", inject.id())
                .add(
                        "parameters",
                        new Fields()
                                .add("content", Base64.getEncoder().encodeToString(bytes))
                                .add("content-type", "base64")
                                .add("filename", inject.id() + ".txt"))
                .add("type", "file")
                .add("uuid", uuid("payload/" + inject.id()));
    }

    /** Of the two actions that the format knows one brings a text to people. */
    private Fields inject(Inject inject) {
        var evaluations = new ArrayList<Fields>();
        for (var action : design.expected()) {
            if (action.promptedBy().contains(inject.id())) {
                evaluations.add(
                        new Fields()
                                .add("parameters", List.of())
                                .add("result", result(action))
                                .add("score_range", score(action)));
            }
        }
        return new Fields()
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

    private static List<Integer> score(ExpectedAction action) {
        return List.of(0, action.weight() * POINTS);
    }

    private String uuid(String thing) {
        return Cexf.uuid(design.code(), thing).toString();
    }
}
