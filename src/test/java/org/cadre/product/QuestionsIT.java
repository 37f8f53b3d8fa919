package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.cadre.testing.Browser;
import org.cadre.testing.PreTest;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;

/** A browser with scripts has all questions of a quiz at once and turns from one to another. */
@ProductTest
class QuestionsIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void showsAnotherQuestionWithoutAnotherPageAndKeepsWhatWasGiven() {
        var page = browser.signIn(Newcomer.make("Turns Leaves").mail());
        var attempt = PreTest.begin(page);
        var first = choice(attempt, "asc");
        var last = choice(attempt, "desc");
        page.waitForResponse(
                response -> response.url().contains("/assessment/questions"),
                () -> turnByAddress(page, attempt, first));
        var pages = new ArrayList<String>();
        page.onDOMContentLoaded(loaded -> pages.add("loaded " + loaded.url()));

        page.locator("#answer input").nth(1).check();
        turn(page, last);
        assertThat(page.url()).endsWith("question=" + last);
        assertThat(page.title()).startsWith("Question " + last + " of");
        assertThat(page.locator("h1").innerText()).startsWith("Question " + last + " of");
        assertThat(page.locator("ol.nav-q [aria-current]").innerText()).isEqualTo(last);
        page.locator("#answer input").nth(0).check();
        page.goBack();

        assertThat(page.url()).endsWith("question=" + first);
        PlaywrightAssertions.assertThat(page.locator("#answer input").nth(1)).isChecked();
        page.locator("#saved").filter(new FilterOptions().setHasText("Answer saved at")).waitFor();
        Tables.await(
                "select 1 from attempt_question where attempt_id = ? and position in (?, ?) and"
                        + " response <> '' having count(*) = 2",
                attempt,
                first,
                last);
        assertThat(pages).noneMatch(url -> url.startsWith("loaded"));
    }

    /** The place of the first or the last question with one right choice. */
    private static String choice(String attempt, String order) {
        return Tables.value(
                "select a.position from attempt_question a join question q on q.id = a.question_id"
                        + " where a.attempt_id = ? and json_value(q.definition, '$.kind') ="
                        + " 'single' order by a.position "
                        + order
                        + " limit 1",
                attempt);
    }

    private static void turnByAddress(Page page, String attempt, String question) {
        page.navigate("/assessment/quiz?attempt=" + attempt + "&question=" + question);
    }

    private static void turn(Page page, String question) {
        page.locator("ol.nav-q button[value='" + question + "']").click();
    }
}
