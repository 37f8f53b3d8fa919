package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** Each rule of a scene, broken once: what is replaced | by what | the finding. */
class BrokenSceneTest {

    private static final String FILE = "tst-1/en/scenes/night-desk.yaml";

    @TempDir Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scene: night-desk | scene: day-desk | 1: The file is named night-desk, the scene"
                        + " is not. Give both the same name.",
                "passMark: 75 | passMark: 101 | 5: \"passMark\" is too large. maximum: 100.",
                "steps: 3 | steps: 4 | 4: Every way has 3 decisions, not 4. Correct the number, or"
                        + " the ways.",
                "steps: 3 | stages: 3 | 4: The key \"stages\" has no meaning here.",
                "start: call | start: ring | 8: There is no decision \"ring\". Write it, or name"
                        + " another.",
                "start: call | start: recorder | 10: No way from the start leads to \"call\". Lead"
                        + " an option here, or remove it.",
                "id: call | id: end | 10: No decision can be called \"end\". Give it another id.",
                "id: screen | id: recorder | 75: The id \"recorder\" stands here twice. Give each"
                        + " entry its own id.",
                "id: photo | id: export | 67: The id \"export\" stands here twice. Give each entry"
                        + " its own id.",
                "clock: \"23:40\" | clock: \"24:40\" | 12: \"clock\" has a value that is not known"
                        + " here: 24:40. The time in the scene, in quotes: \"06:12\".",
                "points: 4 | points: 5 | 22: \"points\" is too large. maximum: 4.",
                "critical: true | critical: yes of course | 43: \"critical\" is a text, not what"
                        + " belongs here.",
                "`points: 0\\n"
                    + "        critical: true` | `points: 1\\n"
                    + "        critical: true` | 42: A critical error earns points. Write points:"
                    + " 0.",
                "next: recorder | next: recorders | 27: There is no decision \"recorders\". Write"
                        + " it, or name another.",
                "next: recorder | next: handover | 19: From here the end is 2 or 3 decisions away."
                        + " Every way has the same number of decisions.",
                "next: end | next: recorder | 53: The decision \"recorder\" leads back to itself."
                        + " Every way must lead to the end.",
                "at: handover | at: recorder | 34: The decision \"recorder\" never comes after this"
                        + " option. Name one to which this option leads.",
                "at: handover | at: nowhere | 34: There is no decision \"nowhere\". Write it, or"
                        + " name another.",
                "Let the owner set the clock. | Let the owner read both clocks to you by phone. |"
                        + " 41: Two options say the same. Make them differ, or remove one.",
                "coastal: | island: | 16: The key \"island\" has no meaning here.",
                "coastal: | landlocked: | 16: The module does not have the variant \"landlocked\".",
                "The recorder runs. | The <b>recorder</b> runs. | 57: Raw HTML is not read.",
                "`    - Why did the first minute matter?\\n` | `` | 120: \"questions\" has too"
                        + " few entries.",
            })
    void findsIt(String from, String to, String finding) {
        var copy = PackCopy.in(temporary).replace(FILE, from, to == null ? "" : to);

        assertThat(copy.findings())
                .extracting(Finding::toString)
                .anyMatch(found -> found.startsWith(FILE + ":" + finding));
    }

    @Test
    void refusesASceneInWhichEveryWayHasACriticalError() {
        var copy = PackCopy.in(temporary);
        copy.write(
                FILE,
                copy.text(FILE)
                        .replace("next: end", "next: end\n        critical: true")
                        .replaceAll("points: [0-9]", "points: 0"));

        assertThat(copy.findings())
                .extracting(Finding::toString)
                .contains(
                        FILE
                                + ":9: Every way has a critical error. Leave a way on which nobody"
                                + " comes to harm.");
    }

    @Test
    void refusesASceneInWhichNoWayEarnsAPoint() {
        var copy = PackCopy.in(temporary);
        copy.write(FILE, copy.text(FILE).replaceAll("points: [0-9]", "points: 0"));

        assertThat(copy.findings())
                .extracting(Finding::toString)
                .contains(FILE + ":9: No way earns a point. Give points to what is done well.");
    }

    @Test
    void asksForEveryFileThatTheModuleNamesAndForNoOther() {
        var missing = PackCopy.in(temporary).delete(FILE);
        var strange = PackCopy.in(temporary).write("tst-1/en/scenes/dawn.yaml", "x");

        assertThat(missing.findings())
                .extracting(Finding::toString)
                .contains(FILE + ":1: The file is missing. Write it or do not name it.");
        assertThat(strange.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "tst-1/en/scenes/dawn.yaml:1: Nothing in the pack names this file. Add it"
                                + " to scenes in module.yaml, or remove it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passMark: 75 | passMark: 70 | 1: The scene is not the one in en.",
                "points: 4 | points: 3 | 10: The decision \"call\" is not the one in en.",
                "`        critical: true\\n"
                        + "` | `` | 10: The decision \"call\" is not the one in en.",
                "next: screen | next: recorder | 10: The decision \"call\" is not the one in en.",
                "id: export | id: save | 53: The decision \"recorder\" is not the one in en.",
            },
            quoteCharacter = '`')
    void keepsTheSameWaysInEveryLanguage(String from, String to, String finding) {
        var file = "tst-1/ar/scenes/night-desk.yaml";
        var copy = PackCopy.in(temporary).replace(file, from, to == null ? "" : to);

        assertThat(copy.findings())
                .extracting(Finding::toString)
                .anyMatch(found -> found.startsWith(file + ":" + finding));
    }

    @Test
    void readsTheSoundScene() {
        var module = PackCopy.in(temporary).pack().modules().getFirst();
        var scene = module.texts().get("en").scenes().getFirst();

        assertThat(scene.steps()).isEqualTo(3);
        assertThat(scene.bestPoints()).isEqualTo(12);
        assertThat(scene.openingHtml()).contains("<strong>shop recorder</strong>");
        var call = scene.get("call");
        assertThat(call.htmlByVariant().get(Variant.COASTAL)).contains("harbour master");
        assertThat(call.get("wait").html()).contains("<em>nothing to be touched</em>");
        assertThat(call.get("set").critical()).isTrue();
        assertThat(call.get("note").later().getFirst().at()).isEqualTo("handover");
        assertThat(scene.questions()).hasSize(3);
        assertThat(module.texts().get("ar").scenes().getFirst().title()).contains("المناوبة");
    }

    @Test
    void needsNoSceneAtAll() {
        var module = PackCopy.in(temporary).withoutScenes().pack().modules().getFirst();

        assertThat(module.texts().get("en").scenes()).isEmpty();
    }
}
