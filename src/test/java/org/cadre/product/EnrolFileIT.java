package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;

/** People are enrolled by a list, from the page of the cohort to the way back. */
@ProductTest
class EnrolFileIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void showsWhomAListWouldEnrolThenEnrolsThenTakesItBack() {
        var cohort = OwnCohort.make("List", "FOR-2");
        var nadia = Newcomer.make("Nadia Listed");
        var osman = Newcomer.make("Osman Listed");
        var page = browser.signIn(Account.MANAGER);

        page.navigate("/cohort/cohort?cohort=" + cohort + "&lang=en");
        page.locator("a[href^='/cohort/enrol-file']").click();
        page.locator("#submit").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("Choose a file");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "course.csv",
                                "text/csv",
                                """
                                username,email,cohort1
                                nl,%s,
                                %s,,
                                xx,nobody@police.example,
                                yy,%s,Another cohort
                                """
                                        .formatted(nadia.mail(), osman.mail(), nadia.mail())
                                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("#submit").click();

        assertThat(page.locator("main tbody tr").allInnerTexts())
                .satisfiesExactly(
                        row -> assertThat(row).contains("Nadia Listed", "New"),
                        row -> assertThat(row).contains("Osman Listed", "New"),
                        row -> assertThat(row).contains("Refused", "Nobody has this address"),
                        row -> assertThat(row).contains("Refused", "Another cohort"));
        assertThat(cohort.enrolled()).isZero();
        page.locator("#confirm").click();
        assertThat(cohort.enrolled()).isEqualTo(2);

        nadia.begin(
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'"));
        page.locator("details.ask summary").click();
        page.locator("#undo").click();

        assertThat(page.locator("main .note.warn").innerText())
                .contains("1 withdrawn, 1 kept because they had begun");
        assertThat(cohort.enrolled()).isEqualTo(1);
    }

    @Test
    void takesAPastedListOfAddresses() {
        var cohort = OwnCohort.make("List", "FOR-2");
        var pia = Newcomer.make("Pia Listed");
        var page = browser.signIn(Account.MANAGER);

        page.navigate("/cohort/enrol-file?cohort=" + cohort + "&lang=en");
        page.locator("#pasted").fill(pia.mail());
        page.locator("#submit").click();
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Refused")).click();
        assertThat(page.locator("main tbody tr").count()).isZero();
        page.locator("#confirm").click();

        assertThat(cohort.enrolled()).isEqualTo(1);
    }
}
