package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A design of an exercise from nothing to its approval, in a browser. */
@ProductTest
class DesignIT {

    @RegisterExtension final Browser browser = new Browser();

    private final String code = "it-" + UUID.randomUUID().toString().substring(0, 8);

    private static Newcomer author(String name) {
        return Newcomer.make(name).holding("AUTHOR");
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void isBegunWrittenReviewedAndApprovedByAnother() {
        var page = browser.signIn(author("Wanda Sample").mail());
        page.navigate("/exercise/begin");
        page.locator("#title").fill("Night desk");
        page.locator("#code").fill("Not A Code");
        page.locator("#begin").click();
        assertThat(page.locator("#code-err").innerText()).contains("small letters");
        assertThat(page.locator("#title").inputValue()).isEqualTo("Night desk");
        page.locator("#code").fill(code);
        page.locator("#begin").click();
        var design = page.url().replaceAll(".*design=([^&]*).*", "$1");

        page.navigate("/exercise/part?design=" + design + "&part=team");
        page.locator("#seatsFrom").fill("many");
        page.locator("#name-en").fill("Harbour police");
        page.locator("#agency-en").fill("Police");
        page.locator("#save").click();
        assertThat(page.locator("#seatsFrom-err").innerText()).contains("1 to 50");
        page.locator("#seatsFrom").fill("2");
        page.locator("#save").click();
        assertThat(main(page)).contains("Saved.", "Harbour police");
        page.locator("#undo").click();
        assertThat(main(page)).doesNotContain("Harbour police");

        page.locator("#send").click();
        var other = browser.signIn(author("Yusuf Sample").mail());
        other.navigate("/exercise/design?design=" + design);
        assertThat(main(other)).contains("must be corrected before approval");
        other.locator("#comment").fill("Nothing happens yet.");
        other.locator("#sendBack").click();
        assertThat(main(other)).contains("Nothing happens yet.");

        page.navigate("/exercise/source?design=" + design);
        page.locator("#script").fill(StagedDesign.script(code));
        page.locator("#save").click();
        assertThat(main(page)).contains("Saved.");
        page.navigate("/exercise/exhibits?design=" + design);
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "e-01.txt",
                                "text/plain",
                                "Search order".getBytes(StandardCharsets.UTF_8)));
        page.locator("#addFile").click();
        page.navigate("/exercise/timeline?design=" + design + "&part=inject&of=i01");
        assertThat(page.locator(".inj[aria-current]").count()).isEqualTo(1);
        page.locator("#controllerNotes-en").fill("Call once more.");
        page.locator("#save").click();
        assertThat(main(page)).contains("Saved.");
        page.locator("#send").click();
        assertThat(page.locator("#approve").count()).isZero();

        other.navigate("/exercise/design?design=" + design);
        other.locator("#approve").click();
        assertThat(state(design)).isEqualTo("APPROVED");
        page.navigate("/exercise/timeline?design=" + design + "&part=inject&of=i01");
        assertThat(page.locator("#save, #send, #undo, #move").count()).isZero();
    }

    @Test
    void isNotApprovedWithFindings() {
        var page = browser.signIn(author("Zora Sample").mail());
        page.navigate("/exercise/begin");
        page.locator("#title").fill("Empty desk");
        page.locator("#code").fill(code);
        page.locator("#begin").click();
        var design = page.url().replaceAll(".*design=([^&]*).*", "$1");
        Tables.update(
                "update exercise_design_version set draft = ? where id = ?",
                StagedDesign.script(code).replaceFirst("(?s)\\ncriteria:.*?\\n(?=\\w)", "\n"),
                design);
        Tables.update(
                "update exercise_design_version set checksum = sha2(draft, 256) where id = ?",
                design);
        page.navigate("/exercise/design?design=" + design);
        page.locator("#send").click();

        var other = browser.signIn(author("Xenia Sample").mail());
        other.navigate("/exercise/design?design=" + design);
        other.locator("#approve").click();

        assertThat(main(other)).contains("before this version is approved");
        assertThat(state(design)).isEqualTo("IN_REVIEW");
        assertThat(other.locator(".side, header.top").count()).isEqualTo(1);
    }

    @Test
    void movesAnInjectByKeysAndKeepsTheFocus() {
        var person = author("Vera Sample");
        var design = StagedDesign.make(code, person.id());
        var page = browser.signIn(person.mail());
        page.navigate("/exercise/timeline?design=" + design);

        page.locator("[data-inject=i01]").first().press("ArrowRight");
        page.waitForURL("**of=i01**");

        assertThat(Tables.value("select draft from exercise_design_version where id = ?", design))
                .contains("at: \"0:05\"");
        assertThat(page.locator("[data-inject=i01]").first().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void importsNothingOfAFileWithOneBrokenLine() {
        var page = browser.signIn(author("Ugo Sample").mail());
        var broken = StagedDesign.script(code).replaceFirst("weight: .*", "weight: heavy");
        look(page, broken.replace("kind: DRILL", "kind: DANCE"));

        assertThat(page.locator("#broken").count()).isEqualTo(1);
        assertThat(page.locator("#confirm").count()).isZero();
        assertThat(designs()).isZero();

        look(page, StagedDesign.script(code));
        assertThat(main(page)).contains(code + " 1.0.0");
        page.locator("#confirm").click();
        assertThat(main(page)).contains("A draft has begun with the file.");
        assertThat(designs()).isEqualTo(1);
    }

    private static void look(Page page, String script) {
        look(page, "scenario.yaml", script.getBytes(StandardCharsets.UTF_8));
    }

    private static void look(Page page, String name, byte[] file) {
        page.navigate("/exercise/design-file");
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page.locator("#look").click();
    }

    @Test
    void importsAListOfEventsWithTheColumnsThatAreChosen() {
        var page = browser.signIn(author("Tova Sample").mail());
        look(
                page,
                code + ".xlsx",
                EventSheets.of(
                        List.of("Quand", "Title", "Remark of ours"),
                        List.of("0:10", "A light at the gate", "dim"),
                        List.of("0:40", "A van at the gate", "grey")));
        assertThat(page.locator("#unknown").innerText()).contains("Quand", "Remark of ours");
        assertThat(page.locator("#as-B").inputValue()).isEqualTo("title");

        assertThat(page.locator("#confirm").count()).isZero();
        page.locator("#as-A").selectOption("time");
        page.locator("#as-C").selectOption("text");
        page.locator("#readAgain").click();
        assertThat(main(page)).contains("0:40").doesNotContain("Not read as anything known");
        assertThat(page.locator("#as-A").inputValue()).isEqualTo("time");

        page.locator("#as-C").selectOption("");
        page.locator("#confirm").click();
        assertThat(main(page)).contains("nothing is imported yet");
        assertThat(page.locator("#unknown").innerText()).isEqualTo("Remark of ours");
        assertThat(designs()).isZero();

        page.locator("#confirm").click();
        assertThat(main(page)).contains("A draft has begun with the file.");
        assertThat(Tables.value("select draft from exercise_design_version where code = ?", code))
                .contains("at: \"0:40\"", "Remark of ours", "grey");
        assertThat(
                        Tables.count(
                                "select count(*) from exercise_design_upload where file_name = ?",
                                code + ".xlsx"))
                .isZero();
    }

    @Test
    void listsAllMistakesOfAListAndImportsNothing() {
        var page = browser.signIn(author("Saba Sample").mail());
        look(page, code + ".xlsx", EventSheets.withOneBrokenLineOf(200));

        assertThat(page.locator("#broken").count()).isEqualTo(1);
        assertThat(main(page)).contains("\"later\" is no time", "\"perhaps\"");
        assertThat(page.locator("#next").innerText())
                .contains("Correct them in the file, then choose it again");
        assertThat(page.locator("#confirm").count()).isZero();
        assertThat(designs()).isZero();
    }

    private int designs() {
        return Tables.count("select count(*) from exercise_design_version where code = ?", code);
    }

    private static String state(String design) {
        return Tables.value("select state from exercise_design_version where id = ?", design);
    }
}
