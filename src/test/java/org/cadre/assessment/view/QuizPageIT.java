package org.cadre.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.PreTest;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a trainee sees of a quiz when the connection is lost, and with time added for her. */
@ProductTest
class QuizPageIT {

    private static final String SAVED = "Answer saved at";
    private static final String NO_CONNECTION = "No connection";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void saysWhatIsNotSavedWhileTheConnectionIsLostAndSavesItAfterwards() {
        var mail = "dalia.specimen@police.example";
        var page = signIn(mail);
        PreTest.begin(page);
        var quiz = page.url().replaceFirst("[?].*", "?attempt=" + attempt(mail));
        var position = choice(mail);
        page.navigate(quiz + "&question=" + position);
        tick(page, 1);
        awaitSaid(page, SAVED);
        var first = response(mail, position);

        page.context().setOffline(true);
        tick(page, 2);
        awaitSaid(page, NO_CONNECTION);
        assertThat(page.locator(".strip.warn").count()).isOne();
        page.locator("#quiz button.btn[name=go][value=next]").click();
        awaitSaid(page, "moving to another one has to wait");
        assertThat(page.url()).endsWith("question=" + position);
        assertThat(response(mail, position)).isEqualTo(first).isNotEmpty();

        page.context().setOffline(false);
        awaitSaid(page, SAVED);
        assertThat(response(mail, position)).isNotEqualTo(first).isNotEmpty();
        assertThat(page.locator(".strip.warn").count()).isZero();
        forgiveLostRequests();
    }

    /** The browser believes in a connection, as it does when the server is gone. */
    @Test
    void keepsAnAnswerOnTheDeviceWhenTheNextPageIsLost() {
        var mail = "farid.demo@police.example";
        var page = signIn(mail);
        PreTest.begin(page);
        var quiz = page.url().replaceFirst("[?].*", "?attempt=" + attempt(mail));
        var position = choice(mail);
        page.navigate(quiz + "&question=" + position);
        page.context().route("**/*", route -> route.abort());
        tick(page, 2);
        page.locator(".strip.warn").waitFor();
        lose(page);
        assertThat(response(mail, position)).isEmpty();

        page.context().unroute("**/*");
        page.navigate(quiz + "&question=" + position);

        Tables.await(
                "select 1 from attempt_question where attempt_id = ? and position = ? and response"
                        + " <> ''",
                attempt(mail),
                position);
        assertThat(page.locator("#answer input").nth(1).isChecked()).isTrue();
        forgiveLostRequests();
    }

    private static void lose(Page page) {
        try {
            page.waitForNavigation(
                    () -> page.locator("#quiz button.btn[name=go][value=next]").click());
        } catch (PlaywrightException e) {
            assertThat(e.getMessage()).contains("ERR_FAILED");
        }
    }

    @Test
    void lastsLongerForWhomTheManagerAddsTime() {
        var mail = "jonas.specimen@police.example";
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate(
                "/cohort/cohort?cohort="
                        + Tables.value("select id from cohort where name = 'Cohort 7'")
                        + "&enrolment="
                        + Tables.value(
                                "select e.id from enrolment e join person p on p.id = e.person_id"
                                        + " where p.mail = ?",
                                mail));
        manager.locator("#extraTime").fill("50");
        manager.locator("#saveExtraTime").click();
        assertThat(manager.locator("main").innerText()).contains("50");

        var page = signIn(mail);
        PreTest.begin(page);

        assertThat(page.locator("#left").innerText()).matches("22:[0-5][0-9]");
        assertThat(
                        Tables.count(
                                "select timestampdiff(second, started_at, deadline_at) from attempt"
                                        + " where id = ?",
                                attempt(mail)))
                .isEqualTo(15 * 60 * 3 / 2);
    }

    private Page signIn(String mail) {
        var page = browser.open();
        page.navigate("/people/sign-in?lang=en");
        page.locator("#mail").fill(mail);
        page.locator("#password").fill(Account.password());
        page.locator("#submit").click();
        return page;
    }

    private static String attempt(String mail) {
        return Tables.value(
                "select a.id from attempt a join person p on p.id = a.person_id where p.mail = ?",
                mail);
    }

    /** The place of a question with one right choice. */
    private static String choice(String mail) {
        return Tables.value(
                "select a.position from attempt_question a join question q on q.id = a.question_id"
                        + " where a.attempt_id = ? and json_value(q.definition, '$.kind') ="
                        + " 'single' order by a.position limit 1",
                attempt(mail));
    }

    private static String response(String mail, String position) {
        return Tables.value(
                "select response from attempt_question where attempt_id = ? and position = ?",
                attempt(mail),
                position);
    }

    private static void tick(Page page, int number) {
        page.locator("#answer input").nth(number - 1).check();
    }

    private static void awaitSaid(Page page, String text) {
        page.locator("#saved").filter(new Locator.FilterOptions().setHasText(text)).waitFor();
    }

    private void forgiveLostRequests() {
        browser.complaints().removeIf(heard -> heard.contains("net::ERR_"));
    }
}
