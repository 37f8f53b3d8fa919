package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keeps a module on the device, cuts the network, works, and has the network back. */
@ProductTest
class OfflineIT {

    @RegisterExtension final Browser browser = new Browser();

    private final String module =
            Tables.value(
                    "select id from module_version where code = 'FOR-2' and state ="
                            + " 'PUBLISHED'");

    @Test
    void whatIsDoneWithoutANetworkArrivesOnceAndInOrder() {
        var person = Newcomer.make("Noor Offline").begin(module);
        var page = browser.signIn(person.mail());
        var lesson = keepAndOpenLessonWithCheck(page);
        var checks = "select coalesce(sum(tries), 0) from check_answer where person_id = ?";

        page.context().setOffline(true);
        page.navigate(lesson);
        PlaywrightAssertions.assertThat(bar(page)).containsText("You are offline");
        answer(page);
        PlaywrightAssertions.assertThat(box(page)).containsText("marked when you are online");
        assertThat(box(page).innerText()).doesNotContain("Correct", "Not yet right");
        write(page, "On the train");
        PlaywrightAssertions.assertThat(page.locator("#notes")).containsText("not sent yet");
        page.locator("#finish").click();
        page.waitForURL(url -> !url.endsWith(lesson));
        PlaywrightAssertions.assertThat(bar(page)).containsText("Waiting to be sent: 3");
        page.navigate(lesson);
        PlaywrightAssertions.assertThat(page.locator("#notes")).containsText("On the train");
        assertThat(Tables.count(checks, person.id())).isZero();

        page.context().setOffline(false);
        PlaywrightAssertions.assertThat(bar(page)).containsText("was sent");

        assertThat(Tables.count(checks, person.id())).isEqualTo(1);
        assertThat(Tables.count("select count(*) from note where person_id = ?", person.id()))
                .isEqualTo(1);
        assertThat(
                        Tables.count(
                                "select count(*) from lesson_progress where person_id = ? and"
                                        + " done_at is not null",
                                person.id()))
                .isEqualTo(1);
        assertThat(Tables.count("select count(*) from taken_step where person_id = ?", person.id()))
                .isEqualTo(3);
        page.reload();
        PlaywrightAssertions.assertThat(page.locator("#notes .own")).hasCount(1);
        PlaywrightAssertions.assertThat(bar(page)).isHidden();
    }

    @Test
    void anAddressThatIsNotKeptLeadsToTheModulesThatAre() {
        var page = browser.signIn(Newcomer.make("Nils Offline").begin(module).mail());
        keepAndOpenLessonWithCheck(page);

        page.context().setOffline(true);
        page.navigate("/certificate/certificates");

        assertThat(page.locator("h1").innerText()).isEqualTo("You are offline");
        page.locator("main li a").click();
        page.waitForURL("**/progress/module?module=" + module);
        PlaywrightAssertions.assertThat(bar(page)).containsText("You are offline");
    }

    @Test
    void neitherTextOfANoteIsLostAndSigningOutRemovesAll() {
        var person = Newcomer.make("Sami Offline").begin(module);
        var page = browser.signIn(person.mail());
        var lesson = keepAndOpenLessonWithCheck(page);
        write(page, "First");
        page.navigate(lesson);

        page.context().setOffline(true);
        page.locator("#notes .own a[href^='/progress/note?']").click();
        page.locator("#newNote textarea").fill("On the train");
        page.locator("#newNote button").click();
        PlaywrightAssertions.assertThat(bar(page)).containsText("Waiting to be sent: 1");
        Tables.update(
                "update note set text = 'At the desk', version = version + 1 where person_id = ?",
                person.id());
        page.context().setOffline(false);
        PlaywrightAssertions.assertThat(bar(page)).containsText("stands beside it");
        page.reload();
        assertThat(page.locator("#notes .own .said").allInnerTexts())
                .containsExactlyInAnyOrder("At the desk", "On the train");

        page.navigate("/people/sign-out");
        page.locator("#submit").click();
        page.waitForURL("**/people/sign-in**");
        assertThat(page.evaluate("async () => (await caches.keys()).length")).isEqualTo(0);
        assertThat(page.evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
    }

    /** The address of the first lesson with a check, which is open now and kept. */
    private String keepAndOpenLessonWithCheck(Page page) {
        page.navigate("/progress/module?module=" + module);
        page.locator("#keepNow").click();
        PlaywrightAssertions.assertThat(page.locator("#keepState"))
                .containsText("Kept on this device:");
        for (var lesson :
                page.locator("main a.t[href^='/progress/lesson']").all().stream()
                        .map(OfflineIT::href)
                        .toList()) {
            // the page asks at once whether something waits, and complains when it is cut off then
            page.waitForResponse("**/rest/offline/device", () -> page.navigate(lesson));
            if (page.locator("form.quizbox input[name=answer]").count() > 0) {
                return lesson;
            }
        }
        throw new IllegalStateException("no lesson has a check to choose from");
    }

    private static String href(Locator link) {
        return link.getAttribute("href");
    }

    private static Locator bar(Page page) {
        return page.locator("#offline");
    }

    private static Locator box(Page page) {
        return page.locator("form.quizbox:has(input[name=answer])").first();
    }

    private static void answer(Page page) {
        box(page).locator("input[name=answer]").first().check();
        box(page).locator("button").click();
    }

    private static void write(Page page, String text) {
        page.locator("#notes summary").click();
        page.locator("#newNote textarea").fill(text);
        page.locator("#newNote button").click();
    }
}
