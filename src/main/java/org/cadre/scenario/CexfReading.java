package org.cadre.scenario;

import org.cadre.content.Findings;
import org.cadre.content.Yaml;
import org.cadre.content.YamlFile;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads a file of ours with what was changed in it, and hands any other on to be drafted. */
final class CexfReading {

    private final CexfFile file;
    private final ExerciseDesign design;
    private final Language language;
    private final Map<String, Object> fields;

    private CexfReading(CexfFile file, ExerciseDesign design, Language language) {
        this.file = file;
        this.design = design;
        this.language = language;
        var findings = new Findings();
        fields =
                YamlFile.parse(DesignWriter.write(design), Path.of("scenario.yaml"), findings)
                        .map(PlainFields::of)
                        .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
    }

    static DesignImport read(String json) {
        var file = CexfFile.parse(json);
        if (!file.findings().isEmpty()) {
            return new DesignImport.Broken(file.findings());
        }
        var meta = CexfFile.object(file.exercise(), "meta");
        var script = CexfFile.text(meta, Cexf.SCRIPT);
        if (script.isEmpty()) {
            return judged(file, new CexfDraft(file).fields(), true);
        }
        return switch (DesignReader.read(script)) {
            case DesignReading.Ok(var design) -> {
                var language =
                        Language.find(CexfFile.text(meta, Cexf.LANGUAGE)).orElse(Language.EN);
                yield judged(file, new CexfReading(file, design, language).fields(), false);
            }
            case DesignReading.Broken(var findings) -> {
                findings.forEach(
                        each ->
                                file.find(
                                        "exercise/meta/" + each.where(),
                                        each.reason(),
                                        each.cure()));
                yield new DesignImport.Broken(file.findings());
            }
        };
    }

    private static DesignImport judged(CexfFile file, Map<String, Object> fields, boolean draft) {
        if (!file.findings().isEmpty()) {
            return new DesignImport.Broken(file.findings());
        }
        return switch (DesignReader.read(Yaml.of(fields))) {
            case DesignReading.Ok(var design) -> new DesignImport.Ok(design, draft, file.notices());
            case DesignReading.Broken(var findings) ->
                    new DesignImport.Broken(
                            findings.stream()
                                    .map(f -> Cexf.finding(f.where(), f.reason(), f.cure()))
                                    .toList());
        };
    }

    /** The script with what another tool has changed. */
    private Map<String, Object> fields() {
        change(fields, "title", design.title(), CexfFile.text(file.exercise(), "name"));
        change(fields, "purpose", design.purpose(), CexfFile.text(file.exercise(), "description"));
        CexfFile.seconds(file.exercise(), "total_duration")
                .ifPresent(
                        seconds ->
                                fields.put("duration", Offset.format(Duration.ofSeconds(seconds))));
        var injects = file.byUuid("injects");
        for (int i = 0; i < design.injects().size(); i++) {
            var inject = design.injects().get(i);
            var written = injects.remove(Cexf.uuid(design.code(), inject.id()).toString());
            if (written == null) {
                file.notice(
                        "The event %s stays, though the file has no inject of it."
                                .formatted(inject.id()));
            } else {
                change(PlainFields.item(fields, "injects", i), inject, written);
            }
        }
        injects.values()
                .forEach(
                        each ->
                                file.notice(
                                        "The inject \"%s\" is none of the script and was not read."
                                                .formatted(CexfFile.text(each, "name"))));
        return fields;
    }

    private void change(Map<String, Object> event, Inject inject, Map<String, Object> written) {
        change(event, "title", inject.title(), CexfFile.text(written, "name"));
        var payload =
                file.byUuid("inject_payloads")
                        .getOrDefault(
                                CexfFile.text(written, "action_payload_resource_uuid"), Map.of());
        CexfFile.textOf(payload).ifPresent(text -> change(event, "text", inject.text(), text));
        for (var step : steps(written)) {
            CexfFile.seconds(CexfFile.object(step, "timing"), "triggered_at")
                    .ifPresent(
                            seconds ->
                                    event.put(
                                            "trigger",
                                            Map.of(
                                                    "at",
                                                    Offset.format(Duration.ofSeconds(seconds)))));
        }
    }

    private List<Map<String, Object>> steps(Map<String, Object> inject) {
        return file.list("inject_flow").stream()
                .filter(
                        step ->
                                CexfFile.text(step, "inject_uuid")
                                        .equals(CexfFile.text(inject, "uuid")))
                .limit(1)
                .toList();
    }

    private void change(
            Map<String, Object> node, String key, LocalizedText former, String written) {
        if (!written.equals(former.in(language))) {
            PlainFields.node(node, key).put(language.tag(), written);
        }
    }
}
