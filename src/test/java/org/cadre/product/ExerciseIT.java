package org.cadre.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

/** "Cold Room" is planned, filled, begun, played and ended, each in a browser of their own. */
@ProductTest
class ExerciseIT {

    private static final String DIRECTOR = "tomas.sample@programme.example";

    @RegisterExtension final Browser browser = new Browser();

    private final String title = "Operation " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void goesFromItsPlanToItsEndWhilePagesFollowByThemselves() {
        var player = Newcomer.make("Lina Lantern");
        var director = browser.signIn(DIRECTOR);
        var run = plan(director);
        director.locator("#person-manager").selectOption(player.id());
        seat(director, "manager");
        seat(director, "examiner");
        seat(director, "responder");
        director.locator("#ready").click();
        assertThat(director.locator("main")).containsText("The exercise is ready.");

        var team = browser.signIn(player.mail());
        team.navigate("/exerciserun/play?run=" + run);
        assertThat(team.locator("#shown")).containsText("The exercise has not begun.");
        director.navigate("/exerciserun/direct?run=" + run);
        director.locator("#start").click();

        assertThat(team.locator("#feed")).containsText("Tasking by radio");
        assertThat(team.locator("#line")).hasText("Connected");
        team.locator("#answer").fill("Understood, on our way.");
        team.locator("#sendAnswer").click();
        director.locator("#events th a", new Page.LocatorOptions().setHasText("Tasking")).click();
        assertThat(director.locator("#detail")).containsText("Understood, on our way.");

        director.locator("#end").locator("xpath=ancestor::details/summary").click();
        director.locator("#end").click();
        assertThat(team.locator("#shown")).containsText("The exercise has ended");
        director.navigate("/exerciserun/log?run=" + run);
        assertThat(director.locator("main")).containsText("Every hash fits");
    }

    private String plan(Page director) {
        director.navigate("/exerciserun/plan");
        director.locator("#title").fill(title);
        director.locator("#cohort").selectOption(cohort());
        director.locator("#design").selectOption(design());
        director.locator("#day").fill("2027-01-15");
        director.locator("#plan").click();
        return director.url().replaceAll(".*run=([^&]*).*", "$1");
    }

    private static String cohort() {
        return Tables.value("select id from cohort where name = 'Cohort 7'");
    }

    private static String design() {
        return Tables.value(
                "select id from exercise_design_version where code = 'cold-room' and state ="
                        + " 'APPROVED'");
    }

    private static void seat(Page director, String role) {
        director.locator("#person-" + role + " ~ button, #person-" + role + " ~ input").click();
    }

    @Test
    void isRehearsedByWhoDirectsAlone() {
        var director = browser.signIn(DIRECTOR);
        var run = plan(director);
        director.locator("#giveAll").click();
        assertThat(director.locator("main")).containsText("Cadre plays the roles");
        assertThat(director.locator("#seats")).containsText("Played by Cadre, as expected");
        director.locator("#ready").click();
        director.navigate("/exerciserun/direct?run=" + run);
        assertThat(director.locator("main")).containsText("Played by Cadre, wholly or in part");
        director.locator("#start").click();
        director.locator("#events th a", new Page.LocatorOptions().setHasText("Tasking")).click();
        director.locator("#speed").selectOption("72");
        director.locator("#setSpeed").click();

        assertThat(director.locator("#detail")).containsText("Scene manager, Cadre");
        director.navigate("/exerciserun/log?run=" + run);
        assertThat(director.locator("main")).containsText("Played by Cadre");
        assertThat(director.locator("main")).containsText("Every hash fits");
    }

    @Test
    void refusesWhatNoFormOffersInWords() {
        var player = Newcomer.make("Lars Lantern");
        var director = browser.signIn(DIRECTOR);
        var run = plan(director);
        director.locator("#person-manager").selectOption(player.id());
        seat(director, "manager");
        director.locator("[name^=extra-]").first().evaluate("field => field.remove()");
        director.locator("[id$=extend]").first().click();
        assertThat(director.locator("main")).containsText("Write a whole number from 0 to 200");
        director.locator("details:has([name^=zone-]) summary").first().click();
        director.locator("[name^=zone-]").first().evaluate(forged("Mars/Base"));
        director.locator("[id$=setTeam]").first().click();
        assertThat(director.locator("main")).containsText("Choose a time zone");

        seat(director, "examiner");
        seat(director, "responder");
        director.locator("#ready").click();
        director.navigate("/exerciserun/direct?run=" + run);
        director.locator("#start").click();
        for (var speed : new String[] {"fast", "", "1e99", "0"}) {
            director.locator("#speed").evaluate(forged(speed));
            director.locator("#setSpeed").click();
            assertThat(director.locator("main")).containsText("The speed is from 0.1 to 100 times");
        }
        director.navigate("/exerciserun/jump?run=" + run + "&to=1:00");
        director.locator("[name^=jump-]").first().evaluate(forged("THROW"));
        director.locator("#jump").click();
        assertThat(director.locator("main")).containsText("There is no page at this address");
    }

    private static String forged(String value) {
        return "field => { if (field.options) field.options[field.selectedIndex].value = '"
                + value
                + "'; else field.value = '"
                + value
                + "'; }";
    }

    @Test
    void tellsAPlayerNothingOfControl() {
        var run = World.get().id("run");
        var player = browser.signIn(Account.TRAINEE.mail());
        player.navigate("/exerciserun/play?run=" + run);

        assertThat(player.content()).doesNotContain("Notes for control");
        var answer = player.navigate("/exerciserun/direct?run=" + run);
        assertThat(answer.status()).isEqualTo(404);
    }
}
