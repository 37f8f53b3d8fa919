package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** Somebody takes what is kept about them, somebody else has it erased. */
@ProductTest
class OwnDataIT {

    @RegisterExtension final Browser browser = new Browser();
    @TempDir Path folder;

    @Test
    void takesACopyInTheOwnLanguage() throws IOException {
        var olga = Newcomer.make("Olga Owner");
        Tables.update("update person set language = 'fr' where id = ?", olga.id());
        var page = browser.signIn(olga.mail());

        var copy = download(page);

        assertThat(copy.get("data.json")).contains("cadre-own-data/1", olga.mail(), "Cohort 7");
        assertThat(copy.get("overview.html"))
                .contains("<html lang=\"fr\"", "Votre compte", "Olga Owner");
        assertThat(copy.get("data.json")).doesNotContain("bruno.sample", "Bruno");
        assertThat(
                        Tables.count(
                                "select count(*) from audit_entry where act = 'OwnCopyTaken' and"
                                        + " actor_id = ?",
                                olga.id()))
                .isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isErasedAWeekAfterAsking() {
        var owen = Newcomer.make("Owen Eraser");
        var page = browser.signIn(owen.mail());
        var administrator = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/profile");
        page.locator("main a[href='/privacy/erasure']").click();

        ask(page, "not the present one");
        assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
        ask(page, Account.password());
        assertThat(page.locator("main").innerText()).contains("You asked for erasure on");
        assertThat(page.locator("#takeBack").count()).isEqualTo(1);
        assertThat(page.locator("#present").count()).isZero();
        administrator.navigate("/people/people");
        administrator.locator("main a[href='/privacy/erasures']").click();
        assertThat(administrator.locator("tr:has-text('Owen Eraser') a[href*='act=erase']").count())
                .isZero();
        Tables.update(
                "update erasure_request set asked_at = now(6) - interval 8 day where person_id = ?",
                owen.id());
        administrator.navigate("/privacy/erasures");
        administrator.locator("tr:has-text('Owen Eraser') a[href*='act=erase']").click();
        administrator.locator("#erase").click();
        assertThat(administrator.locator("[role=alert]").innerText()).contains("Write the reason");
        administrator.locator("#reason").fill("Asked for on the profile");
        administrator.locator("#erase").click();

        assertThat(administrator.locator("main").innerText())
                .contains("The person is erased", "(erased)", "Asked for on the profile")
                .doesNotContain("Owen Eraser");
        page.navigate("/people/profile");
        assertThat(page.url()).contains("/people/sign-in");
        assertThat(
                        Tables.value(
                                "select concat(name, ' ', state) from person where id = ?",
                                owen.id()))
                .isEqualTo("(erased) DEACTIVATED");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void ask(Page page, String password) {
        page.locator("#present").fill(password);
        page.locator("#submit").click();
    }

    private Map<String, String> download(Page page) throws IOException {
        page.navigate("/people/profile");
        var download = page.waitForDownload(() -> page.locator("#takeCopy").click());
        assertThat(download.suggestedFilename()).isEqualTo("cadre-own-data.zip");
        var file = folder.resolve("copy.zip");
        download.saveAs(file);
        var entries = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
