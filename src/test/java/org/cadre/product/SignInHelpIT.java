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

/** Somebody who cannot sign in asks for help, without scripts, and an administrator answers. */
@ProductTest
class SignInHelpIT {

    private static final String NAME = "Nora Sample";
    private static final String MAIL = "nora.sample@harbour.example";
    private static final String PASSWORD = "seven slow ferries near the old mill";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromTheRequestToANewPasswordOrToADismissal() {
        Tables.update("delete from sign_in_request");
        var administrator = browser.signIn(Account.ADMINISTRATOR);
        invite(administrator);
        var person =
                browser.newContext(new NewContextOptions().setJavaScriptEnabled(false)).newPage();

        ask(person);
        administrator.navigate("/people/people");
        assertThat(administrator.locator(".note").innerText()).contains("1 person asks");
        administrator.locator("main a[href='/people/sign-in-help']").click();
        administrator.locator("tr:has-text('" + NAME + "') a[href*='act=link']").click();
        administrator.locator("#submit").click();
        person.navigate(administrator.locator("#link").inputValue());
        person.locator("#password").fill(PASSWORD);
        person.locator("#submit").click();
        assertThat(Tables.value("select state from person where mail = ?", MAIL))
                .isEqualTo("ACTIVE");
        assertThat(list(administrator)).contains("Nobody waits for help", NAME, "Link made");

        ask(person);
        list(administrator);
        administrator.locator("tr:has-text('" + NAME + "') a[href*='dismiss=']").click();
        administrator.locator("#submit").click();
        assertThat(administrator.locator("[role=alert]").innerText()).contains("Write the reason");
        administrator.locator("#reason").fill("Nobody answered under the known number");
        administrator.locator("#submit").click();
        assertThat(administrator.locator("main").innerText())
                .contains(
                        "The request is dismissed",
                        "Nobody waits for help",
                        "Nobody answered under the known number");
    }

    private static void invite(Page page) {
        page.navigate("/people/invite");
        page.locator("#name").fill(NAME);
        page.locator("#mail").fill(MAIL);
        page.locator("#submit").click();
    }

    private static void ask(Page page) {
        page.navigate("/people/forgotten?lang=en");
        page.locator("#mail").fill(MAIL);
        page.locator("#submit").click();
        assertThat(page.locator(".note").innerText()).contains("Your request is noted");
    }

    private static String list(Page page) {
        page.navigate("/people/sign-in-help");
        return page.locator("main").innerText();
    }

    @Test
    void answersTheSameWhetherAnAccountExistsOrNotAndLogsNoAddress() throws IOException {
        var known = asked("kofi.specimen@programme.example");
        var unknown = asked("stranger@nowhere.example");

        assertThat(unknown.page().selectFirst("main").text())
                .isEqualTo(known.page().selectFirst("main").text());
        assertThat(Files.readString(Path.of(System.getProperty("cadre.test.log"))))
                .doesNotContain("stranger@nowhere.example");
        Tables.update("delete from sign_in_request where outcome is null");
    }

    private static Answer asked(String mail) {
        var visitor = Visitor.nobody();
        var form = visitor.get("/people/forgotten?lang=en").page().selectFirst("#help");
        var sent = visitor.send(form, Map.of("mail", mail));
        assertThat(sent.status()).isEqualTo(302);
        return visitor.get(
                sent.headers().firstValue("Location").orElseThrow().replace(Product.address(), ""));
    }
}
