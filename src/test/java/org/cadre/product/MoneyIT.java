package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Money moves by three people, and a closed month opens by oversight alone. */
@ProductTest
class MoneyIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void oneAsksAnotherApprovesAThirdPostsAndLessIsLeft() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/ledger/available");
        manager.locator("a:has-text('Request a payment')").click();
        manager.locator("#agreement").selectOption(id("agreement", "reference = 'DN-24'"));
        manager.locator("#line").selectOption(id("budget_line", "code = '01'"));
        manager.locator("#country").fill("XX");
        manager.locator("#amount").fill("1180.00");
        manager.locator("#payee").fill("Example Hotel");
        manager.locator("#document").fill("INV-77");
        manager.locator("#purpose").fill("Rooms for the crime-scene week");
        manager.locator("#ask").click();
        assertThat(manager.locator("main").innerText()).contains("Rule I4");

        manager.locator("#country").fill("BM");
        manager.locator("#ask").click();
        assertThat(manager.locator("main").innerText())
                .contains("waits for an approver", "You have asked");
        var request = manager.url().replaceAll(".*request=([^&]*).*", "$1");

        var approver = browser.signIn(Account.FINANCE_APPROVER);
        approver.navigate("/ledger/payments");
        approver.locator("a:has-text('Example Hotel')").click();
        assertThat(approver.locator("main").innerText()).contains("Within restriction and balance");
        approver.locator("#approve").click();
        assertThat(approver.locator("main").innerText()).contains("The request is approved");

        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/ledger/payment?request=" + request);
        officer.locator("#amount").fill("1100");
        officer.locator("#post").click();
        assertThat(officer.locator("main").innerText())
                .contains("It is posted", "1,100.00", "The hash covers what the entry says");
        assertThat(
                        Tables.value(
                                "select concat(liquidated_minor, ' ', released_minor) from"
                                        + " encumbrance where request_id = ?",
                                request))
                .isEqualTo("110000 8000");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void oversightOpensAClosedMonthAgainWithAReason() {
        var month =
                Tables.value(
                                "select max(month) from ledger_period where state = 'CLOSED' and"
                                        + " programme_id = ?",
                                programme())
                        .substring(0, 7);
        var oversight = browser.signIn(Account.OVERSIGHT);
        oversight.navigate("/ledger/close?month=" + month + "&programme=" + programme());
        assertThat(oversight.locator("main").innerText()).contains("This month is closed");
        oversight.locator("summary:has-text('Open the month again')").click();
        oversight.locator("#reason").fill("An invoice was found");
        oversight.locator("#reopen").click();

        assertThat(oversight.locator("main").innerText())
                .contains("The month is open again", "An invoice was found");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anAgreementHasItsPapersAndItsFinancialReport() throws IOException {
        var agreement = id("agreement", "reference = 'DN-24'");
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/agreement/agreement?agreement=" + agreement);
        officer.locator("#file")
                .setInputFiles(
                        new FilePayload("letter.pdf", "application/pdf", "GIF89a".getBytes(UTF_8)));
        officer.locator("#attach").click();
        assertThat(officer.locator("main").innerText()).contains("not what its name says");
        officer.locator("#file")
                .setInputFiles(new FilePayload("letter.pdf", "text/html", anEmptyLetter()));
        officer.locator("#attach").click();
        assertThat(officer.locator("main").innerText())
                .contains("The document is attached", "letter.pdf");
        var paper =
                Visitor.as(Account.FINANCE_OFFICER)
                        .get(officer.locator("a:has-text('letter.pdf')").getAttribute("href"));
        assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "letter.pdf");

        officer.locator("a:has-text('Financial report')").click();
        assertThat(officer.locator("main").innerText())
                .contains("Direct costs", "Indirect costs, 7 % of direct costs", "Total");
        officer.locator("main a[href*='/ledger/entry']").first().click();
        assertThat(officer.locator("main").innerText()).contains("The hash covers what");
        assertThat(browser.complaints()).isEmpty();
    }

    private static byte[] anEmptyLetter() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var letter = new PDDocument()) {
            letter.addPage(new PDPage());
            letter.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String programme() {
        return Tables.value("select id from programme where name = 'Evidence and Integrity'");
    }

    private static String id(String table, String where) {
        return Tables.value(
                "select id from " + table + " where programme_id = ? and " + where, programme());
    }
}
