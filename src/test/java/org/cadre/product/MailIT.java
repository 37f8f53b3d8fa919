package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.Browser;
import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A forgotten password by mail, without scripts; the demonstration catches the mails. */
@ProductTest
class MailIT {

    private static final String NAME = "Tarek Sample";
    private static final String MAIL = "tarek.sample@harbour.example";
    private static final String PASSWORD = "nine quiet lamps behind the old ferry";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromAnInvitationAndFromAForgottenPasswordToASignIn() throws IOException {
        var administrator = browser.signIn(Account.ADMINISTRATOR);
        invite(administrator);
        var person =
                browser.newContext(new NewContextOptions().setJavaScriptEnabled(false)).newPage();

        person.navigate(linkOfLatestMail(administrator, "INVITATION"));
        setPassword(person, PASSWORD);
        person.context().clearCookies();

        ask(person);
        var link = linkOfLatestMail(administrator, "NEW_PASSWORD");
        person.navigate(link);
        setPassword(person, PASSWORD + " again");
        assertThat(person.locator(".top .tool bdi").innerText()).isEqualTo(NAME);
        person.context().clearCookies();
        person.navigate(link);
        assertThat(person.locator("main").innerText()).contains("does not work any more");

        assertThat(Files.readString(Path.of(System.getProperty("cadre.test.log"))))
                .doesNotContain(link.replaceAll(".*link=|&.*", ""))
                .doesNotContain(MAIL);
    }

    private static void invite(Page page) {
        page.navigate("/people/invite");
        page.locator("#name").fill(NAME);
        page.locator("#mail").fill(MAIL);
        page.locator("#submit").click();
    }

    private static void ask(Page page) {
        page.navigate("/people/forgotten?lang=en");
        page.locator("#address").fill(MAIL);
        page.locator("#send").click();
        assertThat(page.locator(".note").innerText()).contains("Look into your mailbox");
    }

    /** Waits until it is sent, then reads it on the page of the catcher. */
    private static String linkOfLatestMail(Page administrator, String kind) {
        var latest =
                "select m.id from mail m join person p on p.id = m.person_id where p.mail = ? and"
                        + " m.kind = ? and m.state = 'SENT' order by m.id desc limit 1";
        Tables.await(latest, MAIL, kind);
        administrator.navigate("/notice/mails");
        administrator
                .locator("a[href='/notice/mail?mail=" + Tables.value(latest, MAIL, kind) + "']")
                .click();
        assertThat(administrator.locator("#letter").innerText()).contains(NAME);
        return administrator.locator("#letter a").getAttribute("href");
    }

    private static void setPassword(Page page, String password) {
        page.locator("#password").fill(password);
        page.locator("#submit").click();
    }

    @Test
    void answersTheSameWhetherAnAccountExistsOrNot() {
        var known = asked("hugo.example@customs.example");
        var unknown = asked("nobody@nowhere.example");

        assertThat(unknown.page().selectFirst("main").text())
                .isEqualTo(known.page().selectFirst("main").text());
    }

    private static Answer asked(String mail) {
        var visitor = Visitor.nobody();
        var form = visitor.get("/people/forgotten?lang=en").page().selectFirst("#newPassword");
        var sent = visitor.send(form, Map.of("address", mail));
        assertThat(sent.status()).isEqualTo(302);
        return visitor.get(
                sent.headers().firstValue("Location").orElseThrow().replace(Product.address(), ""));
    }

    @Test
    void showsATraineeWhatIsNewUntilItIsRead() {
        World.get();
        var page = browser.signIn(Account.TRAINEE);
        page.navigate("/notice/notices");
        assertThat(page.locator("main").innerText()).contains("You are enrolled in");
        int unread = Integer.parseInt(page.locator(".top .new span").first().innerText());

        page.locator("button[id$=read]").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Notices");
        assertThat(page.locator(".top .new").count()).isEqualTo(unread == 1 ? 0 : 1);
        if (unread > 1) {
            page.locator("#readAll").click();
        }

        assertThat(page.locator(".top .new").count()).isZero();
        assertThat(page.locator("main").innerText()).contains("You have read everything");
    }
}
