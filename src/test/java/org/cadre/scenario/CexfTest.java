package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.cadre.content.Finding;
import org.cadre.text.Language;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** The keys are those of the format's description. */
class CexfTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/scenarios/cexf/stolen-mailbox.json");

    @Property(tries = 200, seed = "20261127")
    void losesNothing(@ForAll("designs") ExerciseDesign design) {
        var reading = ok(Cexf.write(design));

        assertThat(reading.design()).isEqualTo(design);
        assertThat(reading.draft()).isFalse();
        assertThat(reading.notices()).isEmpty();
    }

    @Example
    void writesEveryKeyOfTheFormat() {
        var file = parse(Cexf.write(SampleDesign.sound()));

        assertThat(file).containsOnlyKeys("exercise", "inject_flow", "inject_payloads", "injects");
        assertThat(file.getJsonObject("exercise"))
                .containsOnlyKeys(
                        "description",
                        "expanded",
                        "meta",
                        "name",
                        "namespace",
                        "tags",
                        "total_duration",
                        "uuid",
                        "version");
        assertThat(file.getJsonObject("exercise").getString("total_duration")).isEqualTo("5400");
        assertThat(file.getJsonObject("exercise").getString("version")).isEqualTo("100000000");
        var step = file.getJsonArray("inject_flow").getJsonObject(1);
        assertThat(step)
                .containsOnlyKeys(
                        "description",
                        "inject_uuid",
                        "reporting_callback",
                        "requirements",
                        "sequence",
                        "timing");
        var first = file.getJsonArray("injects").getJsonObject(0);
        assertThat(step.getJsonObject("requirements").getString("inject_uuid"))
                .isEqualTo(first.getString("uuid"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(first)
                .containsOnlyKeys(
                        "action",
                        "action_payload_resource_uuid",
                        "inject_evaluation",
                        "name",
                        "target_tool",
                        "uuid");
        var payload = file.getJsonArray("inject_payloads").getJsonObject(0);
        assertThat(payload).containsOnlyKeys("name", "parameters", "type", "uuid");
        assertThat(first.getString("action_payload_resource_uuid"))
                .isEqualTo(payload.getString("uuid"));
        assertThat(payload.getJsonObject("parameters"))
                .containsOnlyKeys("content", "content-type", "filename");
    }

    @Example
    void givesTheSameThingTheSameUuid() {
        assertThat(Cexf.write(SampleDesign.sound())).isEqualTo(Cexf.write(SampleDesign.sound()));
    }

    @Example
    void takesOverWhatAnotherToolChanged() {
        var text = SampleDesign.sound().injects().getFirst().text().in(Language.EN);
        var json =
                Cexf.write(SampleDesign.sound())
                        .replace("\"5400\"", "\"7200\"")
                        .replace("\"triggered_at\": 0", "\"triggered_at\": 90")
                        .replace("\"triggered_at\":0", "\"triggered_at\":90")
                        .replace(base64(text), base64("Stay."));

        var design = ok(json).design();

        assertThat(design.duration()).hasHours(2);
        var first = design.injects().getFirst();
        assertThat(first.trigger()).hasToString("AtOffset[at=PT1M30S]");
        assertThat(first.text().in(Language.EN)).isEqualTo("Stay.");
        assertThat(first.text().in(Language.AR))
                .isEqualTo(SampleDesign.sound().injects().getFirst().text().in(Language.AR));
        assertThat(design.injects().subList(1, 3))
                .isEqualTo(SampleDesign.sound().injects().subList(1, 3));
    }

    @Example
    void makesADraftOfWhatAnotherToolWrote() throws Exception {
        var reading = ok(Files.readString(SAMPLE));

        assertThat(reading.draft()).isTrue();
        var design = reading.design();
        assertThat(design.code()).isEqualTo("stolen-mailbox");
        assertThat(design.duration()).hasMinutes(90);
        assertThat(design.threats()).containsExactly("state:\"draft\"");
        assertThat(design.derivedFrom()).contains("0b5f0f5e-6c0b-4a3c-9d39-0a2f3f0c7a11");
        assertThat(design.injects())
                .extracting(each -> each.trigger().toString())
                .containsExactly(
                        "AtOffset[at=PT0S]",
                        "OnExpectation[expected=x2, status=MET, delay=PT0S]",
                        "After[inject=i1, delay=PT0S]",
                        "AtOffset[at=PT30M30S]");
        assertThat(design.injects().getFirst().text().in(Language.EN))
                .isEqualTo("The mailbox was opened from abroad.\n");
        assertThat(design.injects().get(1).text().in(Language.EN)).contains("\"port\":\"25\"");
        assertThat(design.injects().getFirst().columns()).containsEntry("CEXF target_tool", "MISP");
        assertThat(design.expected())
                .extracting(each -> each.text().in(Language.EN))
                .containsExactly("Event created", "Publishing");
        assertThat(design.expected().getFirst().weight()).isEqualTo(20);
    }

    @Example
    void namesWhatItDidNotRead() throws Exception {
        assertThat(ok(Files.readString(SAMPLE)).notices())
                .contains(
                        "\"injects/colour\" was not read.",
                        "\"exercise/valid_until\" was not read.",
                        "The payload \"picture\" is no text: add it as an exhibit.")
                .anyMatch(notice -> notice.startsWith("The payload \"flow\" is a tcp_connection"));
    }

    @Example
    void tellsAllThatIsWrongAtOnce() {
        var json =
                """
                {"exercise": {"name": "A"}, "inject_flow": [{"inject_uuid": "x"}, 7],
                 "inject_payloads": {}, "injects": [{"uuid": "u"}]}\
                """;

        assertThat(broken(json))
                .extracting(Finding::where)
                .containsExactly(
                        "exercise/uuid", "inject_flow/1", "inject_payloads", "injects/0/name");
    }

    @Example
    void findsNoInjectForAStep() throws Exception {
        var json =
                Files.readString(SAMPLE)
                        .replace("\"inject_uuid\": \"33333333", "\"inject_uuid\": \"99999999");

        assertThat(broken(json))
                .extracting(Finding::where)
                .containsExactly("inject_flow/2/inject_uuid");
    }

    @Example
    void refusesWhatIsNoJson() {
        assertThat(broken("{")).hasSize(1);
        assertThat(broken("[]")).hasSize(1);
        assertThat(broken("[".repeat(100_000))).hasSize(1);
        assertThat(broken("x".repeat(Cexf.LARGEST + 1))).hasSize(1);
    }

    @Example
    void doesNotTakeABrokenScript() {
        var json = Cexf.write(SampleDesign.sound()).replace("kind: DRILL", "kind: CIRCUS");

        assertThat(broken(json)).extracting(Finding::where).containsExactly("exercise/meta/kind");
    }

    @Provide
    Arbitrary<ExerciseDesign> designs() {
        return Arbitraries.randomValue(random -> new RandomDesign(random).design());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static DesignImport.Ok ok(String json) {
        var reading = Cexf.read(json);
        assertThat(reading).isInstanceOf(DesignImport.Ok.class);
        return (DesignImport.Ok) reading;
    }

    private static List<Finding> broken(String json) {
        var reading = Cexf.read(json);
        assertThat(reading).isInstanceOf(DesignImport.Broken.class);
        return ((DesignImport.Broken) reading).findings();
    }
}
