package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;

import org.cadre.content.Scene;
import org.cadre.content.ShippedScene;
import org.cadre.scene.SmallScene;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Comparator;
import java.util.List;

/** A scene is played without scripts on a narrow screen: to the pass, and to a critical error. */
@ProductTest
class SceneIT {

    private static final List<String> REASONS =
            SmallScene.in("en").decisions().stream()
                    .flatMap(decision -> decision.options().stream())
                    .map(Scene.Option::whyHtml)
                    .map(html -> Jsoup.parse(html).text())
                    .toList();

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void isPassedOnTheBestWay() {
        var selma = Newcomer.make("Selma Scene");
        var scene = StagedScene.make("SCP-1");
        var cohort = scene.cohortWith(selma);
        var page = signIn(selma);

        tellsNothing(onPaper(page, scene));
        assertThat(text(page)).contains("Handover").contains("once you have played the scene");
        begin(page, scene, "Not played");
        staysClosedOutsideOfTheWindow(page, cohort);
        for (var option : StagedScene.BEST) {
            tellsNothing(page);
            decide(page, option);
            tellsNothing(page);
            page.locator("#on").click();
        }
        assertThat(page.url()).contains("/scene/debrief");
        assertThat(page.locator("#path").count()).as("why comes before what").isZero();
        page.locator("#words2").fill("Nobody saw it.");
        press(page, "#keep");

        assertThat(page.locator("h1").innerText()).isEqualTo("Passed with 100%");
        assertThat(page.locator("#path ~ ol > li, section:has(#path) ol > li").count())
                .isEqualTo(3);
        assertThat(page.locator("#words2").inputValue()).isEqualTo("Nobody saw it.");
        assertThat(text(page)).contains("12 of 12 points").contains(REASONS.getFirst());
        assertThat(onPaper(page, scene).locator("#answers-night-desk").innerText())
                .contains(REASONS.getFirst());
        page.navigate("/progress/module?module=" + scene.module());
        assertThat(text(page)).contains("Best score: 100 %");
        assertThat(page.locator("section:has(#scenes)").innerText()).contains("Passed");
        assertThat(page.locator("section:has(#completion)").innerText()).contains("1 of 1");

        var manager = Visitor.as(Account.MANAGER);
        var matrix = manager.get("/progress/cohort-progress?cohort=" + cohort).page();
        assertThat(matrix.select("table.froz tbody tr").text()).contains("· 1/1");
        assertThat(matrix.select("ul.key").text()).contains("After the point: scenes passed");

        assertThat(
                        Tables.count(
                                "select scenes_passed from module_start where person_id = ? and"
                                        + " cohort_id = ?",
                                selma.id(),
                                cohort))
                .isEqualTo(1);
        assertThat(
                        Tables.count(
                                "select count(*) from audit_entry where act in ('SceneBegun',"
                                        + " 'SceneEnded') and actor_id = ?",
                                selma.id()))
                .isEqualTo(2);
    }

    @Test
    void failsByACriticalErrorThatNoOtherTabOrBackButtonUndoes() {
        var selma = Newcomer.make("Selma Clock");
        var scene = StagedScene.make("SCF-1");
        scene.cohortWith(selma);
        var page = signIn(selma);
        begin(page, scene, "Not played");
        var otherTab = page.context().newPage();
        otherTab.navigate(page.url());

        press(otherTab, "#take");
        assertThat(text(otherTab)).contains("Choose what you do first. Nothing was decided.");
        decide(page, "set");
        tellsNothing(page);
        decide(otherTab, "wait");
        assertThat(chosen(otherTab)).contains("Let the owner set the clock.");
        page.goBack();
        assertThat(page.locator("input[name=decision]").inputValue()).isEqualTo("screen");
        page.goForward();
        assertThat(chosen(page)).contains("Let the owner set the clock.");
        page.locator("#on").click();
        decide(page, "go");
        page.locator("#on").click();
        assertThat(page.locator("#arrived").innerText()).contains("how wrong the recorder was");
        tellsNothing(page);
        decide(page, "both");
        page.locator("#on").click();
        press(page, "#keep");

        assertThat(page.locator("h1").innerText()).isEqualTo("Not passed: one critical error");
        assertThat(text(page)).contains("7 of 12 points").contains("Critical error");
        page.navigate("/progress/module?module=" + scene.module());
        assertThat(page.locator("section:has(#scenes)").innerText()).contains("Not passed");
        page.locator("section:has(#scenes) a:has-text('debrief')").click();
        press(page, "#playAgain");
        assertThat(page.url()).contains("/scene/scene");
        assertThat(page.locator("#take").count()).isEqualTo(1);
        assertThat(Tables.count("select count(*) from playthrough where person_id = ?", selma.id()))
                .isEqualTo(2);
    }

    @Test
    void isReadAndRehearsedByAnAuthorWhoLeavesNoTrace() {
        var scene = StagedScene.make("SCA-1");
        var page = signIn(Account.AUTHOR.mail());

        page.navigate("/authoring/preview?version=" + scene.module() + "&lang=en");
        page.locator("#outline a[href*=script]").click();
        assertThat(text(page)).contains(REASONS.getFirst()).contains("Critical error");
        page.locator("#shore").selectOption("COASTAL");
        page.locator("form.filters button").click();
        assertThat(text(page)).contains("The harbour master wants");
        page.locator("#rehearse").click();
        for (var option : StagedScene.BEST) {
            tellsNothing(page);
            page.locator("input[name=option][value=" + option + "]").check();
            press(page, "#take");
            tellsNothing(page);
            page.locator("#on").click();
        }

        assertThat(page.locator("h1").innerText()).isEqualTo("Passed with 100%");
        assertThat(page.locator("section:has(#path) ol > li").count()).isEqualTo(3);
        assertThat(
                        Tables.count(
                                "select count(*) from playthrough where module_version_id = ?",
                                scene.module()))
                .isZero();
    }

    @Test
    void leadsThroughTheFirstHourOfDig1() {
        var selma = Newcomer.make("Selma Hour");
        var page = walk(selma, "en", Comparator.comparing(Scene.Option::points).reversed());

        assertThat(page.locator("h1").innerText()).isEqualTo("Passed with 100%");
        assertThat(text(page)).contains("48 of 48 points").contains("Power is a choice.");
    }

    @Test
    void failsTheFirstHourOfDig1InArabic() {
        var selma = Newcomer.make("Selma Haste");
        Tables.update("update person set language = 'ar' where id = ?", selma.id());
        var page = walk(selma, "ar", Comparator.comparing(Scene.Option::points));

        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator("h1").innerText()).contains("أخطاء جسيمة");
        assertThat(text(page)).contains("الطاقة اختيار.");
    }

    /**
     * Goes through all twelve decisions by the first option in that order, and on to the debrief.
     */
    private Page walk(Newcomer person, String language, Comparator<Scene.Option> order) {
        var hour = ShippedScene.of("cadre-core", "DIG-1", language);
        var scene = StagedScene.shipped("DIG-1");
        scene.cohortWith(person);
        var page = signIn(person);
        page.navigate("/progress/module?module=" + scene.module());
        page.locator("section:has(#scenes) a.t").click();
        press(page, "#play");
        for (int step = 1; step <= 12; step++) {
            var decision = hour.get(page.locator("input[name=decision]").inputValue());
            assertThat(text(page)).contains(decision.title()).contains(decision.clock());
            var option = decision.options().stream().min(order).orElseThrow();
            decide(page, option.id());
            assertThat(text(page)).contains(firstWords(option.consequenceHtml()));
            page.locator("#on").click();
        }
        assertThat(page.url()).contains("/scene/debrief");
        press(page, "#keep");
        assertThat(page.locator("section:has(#path) ol > li").count()).isEqualTo(12);
        return page;
    }

    private static String firstWords(String html) {
        return Jsoup.parse(html).selectFirst("p").text();
    }

    private Page signIn(Newcomer person) {
        return signIn(person.mail());
    }

    private Page signIn(String mail) {
        var page =
                browser.newContext(
                                new NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setViewportSize(390, 800))
                        .newPage();
        page.navigate("/people/sign-in");
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(Account.password());
        press(page, "#submit");
        return page;
    }

    private static void begin(Page page, StagedScene scene, String state) {
        page.navigate("/progress/module?module=" + scene.module());
        var section = page.locator("section:has(#scenes)");
        assertThat(section.innerText()).contains(state);
        section.locator("a.t").click();
        press(page, "#play");
        assertThat(page.url()).contains("/scene/scene?play=");
    }

    private static Page onPaper(Page page, StagedScene scene) {
        page.navigate("/progress/print?module=" + scene.module());
        return page;
    }

    private static void staysClosedOutsideOfTheWindow(Page page, String cohort) {
        var decision = page.url();
        var close = "update cohort_module set closes_on = ? where cohort_id = ?";
        Tables.update(close, "2020-03-01", cohort);
        page.locator("input[name=option]").first().check();
        press(page, "#take");
        assertThat(text(page)).contains("Your cohort closed this module after 1 March 2020.");
        assertThat(page.locator("#take").count()).isZero();
        Tables.update(close, null, cohort);
        page.navigate(decision);
    }

    private static void decide(Page page, String option) {
        page.locator("input[name=option][value=" + option + "]").check();
        press(page, "#take");
        assertThat(page.url()).contains("step=");
    }

    private static String chosen(Page page) {
        return page.locator("section:has(#chosen) li:has(.strong)").innerText();
    }

    /** Neither points nor reasons nor what is critical, in whatever the server has sent. */
    private static void tellsNothing(Page page) {
        var sent = page.content();
        assertThat(Jsoup.parse(sent).text()).doesNotContain(REASONS);
        assertThat(sent.toLowerCase())
                .doesNotContain("critical")
                .doesNotContain(" points")
                .doesNotContain("passmark");
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private static void press(Page page, String button) {
        page.locator(button).click();
    }
}
