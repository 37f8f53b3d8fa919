package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.cadre.content.Finding;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class DesignReaderTest {

    @Test
    void readsTheWholeScript() {
        var design = SampleDesign.sound();

        assertThat(design.code()).isEqualTo("night-desk");
        assertThat(design.duration()).isEqualTo(Duration.ofMinutes(90));
        assertThat(design.languages()).containsExactly(Language.EN, Language.AR);
        assertThat(design.labs()).containsExactly("dd-mail");
        var call = design.inject("i01").orElseThrow();
        assertThat(call.text().in(Language.EN))
                .isEqualTo(
                        "Go to the old cold store.\n"
                                + "  Two lamps burn behind it: \"one left, one right\".\n");
        assertThat(call.to()).containsExactly(new Addressee.All());
        assertThat(call.jump()).isEqualTo(Inject.Jump.RELEASE);
        assertThat(call.columns()).isEqualTo(Map.of("Location", "Hall: north", "Sim cell", "2"));
        var light = design.inject("i02").orElseThrow();
        assertThat(light.trigger()).isEqualTo(new Trigger.After("i01", Duration.ofMinutes(5)));
        assertThat(light.to()).containsExactly(new Addressee.OfRole("a-lead"));
        assertThat(light.jump()).isEqualTo(Inject.Jump.HOLD);
        assertThat(design.decision("door").orElseThrow().find("enter").orElseThrow().effects())
                .containsExactly(
                        new Effect.SetTo("laptopsOn", "false"),
                        new Effect.SetTo("place", "hall"),
                        new Effect.GoTo("search"));
        assertThat(design.expected("x2").orElseThrow().score()).isEqualTo(70);
        assertThat(design.exhibit("e02").orElseThrow().source()).isEqualTo(Exhibit.Source.LAB);
        assertThat(design.claims().getFirst().inForceUntil()).isEqualTo(LocalDate.of(2030, 1, 1));
    }

    @Test
    void readsAScriptThatHasOnlyJustBegun() {
        var design =
                SampleDesign.read(
                        """
                        scenario: new
                        version: 0.1.0
                        kind: TABLETOP
                        title: {en: ""}
                        purpose: {en: ""}
                        duration: "2:00"
                        languages: [en]
                        safety: {stopWord: {en: ""}, notes: {en: ""}, warnings: {en: ""}}
                        """);

        assertThat(design.injects()).isEmpty();
        assertThat(SampleDesign.read(DesignWriter.write(design))).isEqualTo(design);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: a-exam | id: a-lead | 32 | The id \"a-lead\" stands here twice. Give each"
                        + " entry its own id.",
                "id: enter | id: wait | 91 | The id \"wait\" stands here twice. Give each entry its"
                        + " own id.",
                "team: a, function: FORENSIC | team: b, function: FORENSIC | 32 | There is no team"
                        + " \"b\". Write it, or name another.",
                "phase: search | phase: hall | 97 | There is no phase \"hall\". Write it, or name"
                        + " another.",
                "from: dispatcher | from: nobody | 55 | There is no persona \"nobody\". Write it,"
                        + " or name another.",
                "role:a-lead | role:b-lead | 73 | There is no role \"b-lead\". Write it, or name"
                        + " another.",
                "team:a] | team:b] | 101 | There is no team \"b\". Write it, or name another.",
                "exhibits: [e02] | exhibits: [e09] | 103 | There is no exhibit \"e09\". Write it,"
                        + " or name another.",
                "asksAbout: [e01] | asksAbout: [e09] | 106 | There is no exhibit \"e09\". Write it,"
                        + " or name another.",
                "after: i01 | after: i09 | 75 | There is no inject \"i09\". Write it, or name"
                        + " another.",
                "decision: door, delay | decision: gate, delay | 104 | There is no decision"
                        + " \"gate\". Write it, or name another.",
                "decision: door, delay | decision: door, option: run, delay | 104 | There is no"
                        + " option \"run\". Write it, or name another.",
                "{decision: door, | {expectation: x9, status: MET, | 104 | There is no expected"
                        + " action \"x9\". Write it, or name another.",
                "{decision: door, | {expectation: x1, | 104 | \"expectation\" lacks \"status\". Add"
                        + " it.",
                "{decision: door, | {lab: dd-usb, score: 50, | 104 | There is no lab \"dd-usb\"."
                        + " Write it, or name another.",
                "{decision: door, | {decision: door, after: i01, | 104 | It must have just one of"
                        + " its kinds. Write one of: after, at, decision, expectation, lab, manual,"
                        + " request.",
                "{at: \"0:00\"} | {at: \"0:00\", delay: \"0:01\"} | 64 | \"delay\" does not go with"
                        + " \"at\". Remove it.",
                "default: wait | default: run | 84 | There is no option \"run\". Write it, or name"
                        + " another.",
                "{add: score | {add: points | 90 | There is no variable \"points\". Write it, or"
                        + " name another.",
                "{add: score | {add: place | 90 | Nothing can be added to \"place\". Set it, or"
                        + " make it an INT.",
                "{add: score, by: 1} | {enable: i09} | 90 | There is no inject \"i09\". Write it,"
                        + " or name another.",
                "{add: score, by: 1} | {disable: i09} | 90 | There is no inject \"i09\". Write it,"
                        + " or name another.",
                "{add: score, by: 1} | {add: score} | 90 | \"add\" lacks \"by\". Add it.",
                "to: hall} | to: quay} | 95 | The variable \"place\" is never \"quay\". Write one"
                        + " of: harbour, hall.",
                "goto: search | goto: attic | 95 | There is no phase \"attic\". Write it, or name"
                        + " another.",
                "initial: harbour | initial: quay | 38 | The variable \"place\" is never \"quay\"."
                        + " Write one of: harbour, hall.",
                "values: [harbour, hall], | `` | 38 | Values are for an ENUM, and an ENUM has"
                        + " values. Write values: [a, b], or another type.",
                "objective: o1 | objective: o9 | 110 | There is no objective \"o9\". Write it, or"
                        + " name another.",
                "promptedBy: [i02] | promptedBy: [i09] | 111 | There is no inject \"i09\". Write"
                        + " it, or name another.",
                "role: a-lead | role: a-cook | 112 | There is no role \"a-cook\". Write it, or name"
                        + " another.",
                "`    team: a\\n    from` | `    team: z\\n    from` | 123 | There is no team"
                        + " \"z\". Write it, or name another.",
                "options: [wait] | options: [run] | 118 | There is no option \"run\". Write it, or"
                        + " name another.",
                "`    options: [wait]\\n` | `` | 108 | \"DECISION\" lacks \"options\". Add it.",
                "lab: dd-mail\\n | lab: dd-usb\\n | 128 | There is no lab \"dd-usb\". Write it, or"
                        + " name another.",
                "until: \"0:20\" | until: \"0:04\" | 114 | The window closes before it opens. Write"
                        + " a later time.",
                "at: \"0:20\" | at: \"20\" | 48 | \"at\" has a value that is not known here: 20."
                        + " Time is written in quotes as hours and minutes, with seconds if need"
                        + " be: \"0:05\".",
                "at: \"0:20\" | at: \"0:60\" | 48 | \"at\" has a value that is not known here:"
                    + " 0:60. Time is written in quotes as hours and minutes, with seconds if need"
                    + " be: \"0:05\".",
                "custodian: a-exam | custodian: cook | 156 | There is no persona or role \"cook\"."
                        + " Write it, or name another.",
                "file: exhibits/e-01.txt | file: ../../etc/passwd | 147 | \"file\" has a value that"
                        + " is not known here: ../../etc/passwd. A file beside the script:"
                        + " exhibits/e-01.csv.",
                "exit: released(i02) | exit: released(i09) | 44 | At sign 1: There is no inject"
                        + " \"i09\". Write one of: i01, i02, i03.",
                "place = hall | place > hall | 105 | At sign 35: The variable \"place\" is no"
                        + " number, so nothing is larger. Write = or !=.",
                "to: 5} | to: 1} | 29 | There are at most fewer seats than at least. Write the"
                        + " larger number in to.",
                "2030-01-01 | 2030-02-30 | 166 | There is no day 2030-02-30. Write year-month-day:"
                        + " 2026-11-25.",
                "kind: DRILL | kind: PLAY | 3 | \"kind\" has a value that is not known here: PLAY."
                        + " Write one of: SEMINAR, WORKSHOP, TABLETOP, GAME, DRILL, FUNCTIONAL,"
                        + " FULL_SCALE.",
                "marking: | markings: | 10 | The key \"markings\" has no meaning here.",
                "Night desk | `\"Night\\u202Edesk\"` | 4 | The text holds a control character."
                        + " Remove it; it may be a direction override.",
            })
    void saysWhatIsWrongAndWhere(String from, String to, int line, String finding) {
        var findings = SampleDesign.findings(SampleDesign.with(from, to == null ? "" : to));

        assertThat(findings)
                .extracting(Finding::toString)
                .anyMatch(
                        found -> found.startsWith("scenario.yaml:%d: %s".formatted(line, finding)));
    }

    @Test
    void readsTheExampleOfTheReadme() throws IOException {
        var readme = Files.readString(Path.of("content/README.md"));
        var begin = readme.indexOf("scenario: cold-store");
        var design = SampleDesign.read(readme.substring(begin, readme.indexOf("```", begin)));

        assertThat(DesignLint.check(design, LintRules.on(LocalDate.of(2026, 11, 27))))
                .extracting(LintFinding::rule)
                .containsExactly(LintRule.OBJECTIVE_WITH_FEW_ACTIONS);
    }

    @Test
    void knowsEveryConstant() throws IOException {
        var schema = Files.readString(Path.of("content/schema/scenario.schema.json"));
        for (var type :
                List.<Class<? extends Enum<?>>>of(
                        ExerciseKind.class,
                        Team.Shore.class,
                        TeamRole.Function.class,
                        Variable.Type.class,
                        Variable.Scope.class,
                        Inject.Kind.class,
                        Inject.Channel.class,
                        Inject.Jump.class,
                        DecisionPoint.Mode.class,
                        ExpectedAction.Verify.class,
                        ExpectedAction.Status.class,
                        FormalRequestType.class,
                        FormalRequestState.class,
                        Exhibit.Kind.class)) {
            var constants = Stream.of(type.getEnumConstants()).map(each -> '"' + each.name() + '"');
            var list = constants.collect(joining(", ", "[", "]"));

            assertThat(schema.replaceAll("\\s+", " ").replace("[ ", "[").replace(" ]", "]"))
                    .contains("\"enum\": " + list);
        }
    }

    @Test
    void saysEverythingAtOnce() {
        var yaml =
                SampleDesign.text()
                        .replace("after: i01", "after: i77")
                        .replace("asksAbout: [e01]", "asksAbout: [e77]");

        assertThat(SampleDesign.findings(yaml)).hasSize(2);
    }

    @Test
    void namesTheFileItWasGiven() {
        var file = Path.of("exercises/night-desk/scenario.yaml");

        assertThat(DesignReader.read("", file))
                .isEqualTo(
                        new DesignReading.Broken(
                                List.of(
                                        Finding.at(
                                                file,
                                                "",
                                                "The file is empty.",
                                                "Write it or remove it."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario: &a night-desk",
                "scenario: *a",
                "scenario: !!java.lang.Object {}",
                "scenario: a\n---\nscenario: b",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "scenario: \u0000",
                "\t",
                "- a",
                "a",
            })
    void refusesWhatIsHostileOrStrange(String yaml) {
        assertThat(SampleDesign.findings(yaml)).isNotEmpty();
    }

    @Test
    void refusesMoreThanAMegabyte() {
        var yaml = SampleDesign.text() + "# " + "x".repeat(1 << 20);

        assertThat(SampleDesign.findings(yaml)).isNotEmpty();
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        for (var sign : List.of("[", "{a: ", "- ")) {
            assertThat(SampleDesign.findings(sign.repeat(20_000))).isNotEmpty();
        }
    }
}
