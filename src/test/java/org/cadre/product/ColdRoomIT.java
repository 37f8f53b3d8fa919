package org.cadre.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.cadre.document.Conformance;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.UUID;

/**
 * "Cold Room" by a director, an evaluator and three trainees, each in a browser of their own, from
 * the plan to a signed report and an action that somebody else has verified.
 */
@ProductTest
class ColdRoomIT {

    private static final String DIRECTOR = "tomas.sample@programme.example";
    private static final String EVALUATOR = "ines.example@programme.example";

    @RegisterExtension final Browser browser = new Browser();

    private Page director;
    private Page evaluator;
    private List<Page> team;
    private String run;

    @Test
    void isPlayedToASignedReportAndAVerifiedAction() {
        gather();
        play();
        evaluate();
        team.forEach(this::answerTheHotWash);
        var action = learn();
        carryOut(action);
        sign();

        var lead = team.getFirst();
        lead.navigate("/afteraction/report?run=" + run);
        assertThat(lead.locator("main")).containsText("Version1 Final");
        assertThat(lead.locator("main")).containsText("Orders were not repeated.");
        assertThat(lead.locator("main")).containsText("The log is closed");
        var file = lead.request().get(lead.url() + "&file=pdf").body();
        assertThat(Conformance.findings(file)).isEmpty();
    }

    private void gather() {
        var players =
                List.of(
                        Newcomer.make("Cora Lantern"),
                        Newcomer.make("Emil Cold"),
                        Newcomer.make("Elsa Cold"));
        director = browser.signIn(DIRECTOR);
        evaluator = browser.signIn(EVALUATOR);
        plan();
        var roles = List.of("manager", "examiner", "exhibits");
        for (int place = 0; place < roles.size(); place++) {
            var choice = "#person-" + roles.get(place);
            director.locator(choice).selectOption(players.get(place).id());
            director.locator(choice + " ~ button").click();
        }
        director.locator("#giveAll").click();
        director.locator("#helper").selectOption(person(EVALUATOR));
        director.locator("#duty").selectOption("LEAD_EVALUATOR");
        director.locator("#addStaff").click();
        director.locator("#ready").click();
        assertThat(director.locator("main")).containsText("The exercise is ready.");
        team = players.stream().map(player -> browser.signIn(player.mail())).toList();
        team.forEach(page -> page.navigate("/exerciserun/play?run=" + run));
        director.navigate("/exerciserun/direct?run=" + run);
        director.locator("#start").click();
    }

    private static String person(String mail) {
        return Tables.value("select id from person where mail = ?", mail);
    }

    private void plan() {
        director.navigate("/exerciserun/plan");
        director.locator("#title")
                .fill("Operation " + UUID.randomUUID().toString().substring(0, 8));
        director.locator("#cohort")
                .selectOption(Tables.value("select id from cohort where name = 'Cohort 7'"));
        director.locator("#design")
                .selectOption(
                        Tables.value(
                                "select id from exercise_design_version where code = 'cold-room'"
                                        + " and state = 'APPROVED'"));
        director.locator("#day").fill("2027-01-15");
        director.locator("#plan").click();
        run = director.url().replaceAll(".*run=([^&]*).*", "$1");
    }

    private void play() {
        var lead = team.getFirst();
        answer(lead, "Tasking by radio", "Understood, on our way.");
        decide("0:06", "The yellow lamp", "measure", lead);
        observe("o1", "AREA", "TRAINING", "At the door an order was given and not repeated.");
        decide("0:16", "The first minute", "aid", lead);
        decide("0:37", "Four live laptops", "capture", lead);
        decide("0:56", "The chief superintendent", "statement", lead);
        decide("1:05", "The light upstairs", "wait", team.toArray(Page[]::new));
        jump("1:21");
        answer(lead, "The prosecutor rings", "One man hurt, in hospital. Ten people are warm.");
        director.navigate("/exerciserun/direct?run=" + run);
        confirm(director, "#end");
        assertThat(lead.locator("#shown")).containsText("The exercise has ended");
    }

    private static void answer(Page player, String inject, String text) {
        open(player, inject);
        player.locator("#answer").fill(text);
        player.locator("#sendAnswer").click();
        assertThat(player.locator("#shown")).containsText(text);
    }

    private static void open(Page player, String inject) {
        var link = player.locator("#feed a", new Page.LocatorOptions().setHasText(inject));
        assertThat(link).isVisible();
        link.click();
    }

    private void decide(String at, String inject, String option, Page... deciders) {
        jump(at);
        for (var decider : deciders) {
            open(decider, inject);
            decider.locator("#decideForm input[value=" + option + "]").check();
            decider.locator("#reason").fill("It is the least that the case and the people need.");
            decider.locator("#decide").click();
            decider.waitForURL("**done=exerciserun.done.decided**");
        }
    }

    private void jump(String to) {
        director.navigate("/exerciserun/jump?run=" + run + "&to=" + to);
        for (var choice : director.locator("select[name^=jump-]").all()) {
            choice.selectOption("RELEASE");
        }
        director.locator("#jump").click();
        assertThat(director.locator("#clock")).containsText(to);
    }

    private static void confirm(Page page, String button) {
        page.locator(button).locator("xpath=ancestor::details/summary").click();
        page.locator(button).click();
    }

    private void observe(String objective, String polarity, String cause, String text) {
        evaluator.navigate("/exerciserun/evaluate?run=" + run);
        evaluator.locator("#objective").selectOption(objective);
        evaluator.locator("#polarity").selectOption(polarity);
        evaluator.locator("#cause").selectOption(cause);
        evaluator.locator("#observation").fill(text);
        evaluator.locator("#observe").click();
        assertThat(evaluator.locator("main")).containsText(text);
    }

    private void evaluate() {
        evaluator.navigate("/exerciserun/evaluate?run=" + run);
        var pending = "ul.list > li:has(option[value=PENDING][selected])";
        for (int left = evaluator.locator(pending).count(); left > 0; left--) {
            var item = evaluator.locator(pending).first();
            item.locator("select").selectOption("MET");
            item.locator("[id$=judge]").click();
            assertThat(evaluator.locator(pending)).hasCount(left - 1);
        }
        for (var criterion : List.of("c1", "c2", "c3", "c4", "c5", "c6")) {
            var box = evaluator.locator(".stack:has(> .field #why-" + criterion + ")");
            box.locator("input[value='3']").check(new Locator.CheckOptions().setForce(true));
            box.locator("textarea").fill("As the anchor of level 3 says.");
            box.locator("[id$=':rate']").click();
            assertThat(evaluator.locator("main")).containsText("Ines Example");
        }
    }

    private void answerTheHotWash(Page player) {
        player.navigate("/afteraction/hot-wash?run=" + run);
        player.locator("#keep").fill("Aid before evidence.");
        player.locator("input[name=score-0][value='5']")
                .check(new Locator.CheckOptions().setForce(true));
        player.locator("#give").click();
        assertThat(player.locator("main")).containsText("Your answer is given.");
    }

    /** What was seen becomes a finding, and the finding an action of the director. */
    private String learn() {
        evaluator.navigate("/afteraction/report?run=" + run);
        assertThat(evaluator.locator("main")).containsText("Aid before evidence.");
        evaluator.locator("details:has(a[href*='observation=']) summary").click();
        evaluator.locator("a[href*='observation=']").first().click();
        evaluator.locator("#statement").fill("Orders were not repeated.");
        evaluator.locator("#save").click();
        assertThat(evaluator.locator("main")).containsText("This is missing");
        evaluator.locator("#reason").fill("The drill has no minute for it.");
        evaluator.locator("#severity").selectOption("SERIOUS");
        evaluator.locator("#save").click();
        assertThat(evaluator.locator("main")).containsText("The finding is saved.");
        evaluator.locator("a[href^='/afteraction/plan-action']").first().click();
        evaluator.locator("#title").fill("Practise repeated orders");
        evaluator.locator("#owner").selectOption(person(DIRECTOR));
        evaluator.locator("#how").fill("The plan of the next drill names the minute.");
        evaluator.locator("#save").click();
        assertThat(evaluator.locator("main")).containsText("The action is planned");
        return evaluator.url().replaceAll(".*action=([^&]*).*", "$1");
    }

    private void carryOut(String action) {
        director.navigate("/afteraction/action?action=" + action);
        step("AGREED", "");
        step("IN_PROGRESS", "");
        step("DONE", "Plan of the drill in March, page 2");
        assertThat(director.locator("main")).containsText("Somebody else verifies this");
        evaluator.navigate("/afteraction/action?action=" + action);
        evaluator.locator("#verify").click();
        assertThat(evaluator.locator("main")).containsText("Verified on");
    }

    private void step(String next, String evidence) {
        director.locator("#next").selectOption(next);
        director.locator("#evidence").fill(evidence);
        director.locator("#move").click();
        assertThat(director.locator("main")).containsText("The step is taken.");
    }

    private void sign() {
        director.navigate("/exerciserun/direct?run=" + run);
        confirm(director, "#close");
        director.navigate("/afteraction/report?run=" + run);
        director.locator("#headline").fill("People come first, and orders are not repeated.");
        director.locator("#summary").fill("The hall was secured. One order was not repeated.");
        director.locator("#write").click();
        confirm(director, "#sign");
        assertThat(director.locator("main")).containsText("A second person signs next.");
        evaluator.navigate("/afteraction/report?run=" + run);
        confirm(evaluator, "#agree");
        assertThat(evaluator.locator("main")).containsText("The report is final.");
    }
}
