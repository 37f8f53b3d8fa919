package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;

/** What the bank says is matched with what was posted; what nobody asked for takes two people. */
@ProductTest
class BankIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void aPaymentIsMatchedAndTheFeeIsProposedByOneAndApprovedByAnother() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/bank/statements");
        officer.locator("a:has-text('statement-')").first().click();
        assertThat(officer.locator("main").innerText()).contains("Account fee", "No entry fits");
        officer.locator("button:has-text('Match'), input[value='Match']").first().click();
        assertThat(officer.locator("main").innerText()).contains("The line is matched", "Undo");

        officer.locator("a:has-text('Charge of the bank')").first().click();
        officer.locator("#agreement").selectOption(id("agreement", "reference = 'PF-02'"));
        officer.locator("#line").selectOption(id("budget_line", "code = '06'"));
        officer.locator("#country").fill("AV");
        officer.locator("#propose").click();
        assertThat(officer.locator("main").innerText())
                .contains("waits for an approver", "12.50", "You have proposed it");
        var address = officer.url();

        var approver = browser.signIn(Account.FINANCE_APPROVER);
        approver.navigate(address.substring(address.indexOf("/ledger/")));
        approver.locator("#approve").click();
        assertThat(approver.locator("main").innerText()).contains("It is posted", "12.50");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFileThatIsNoStatementIsRefusedInWords() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/bank/statements");
        officer.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "x.xml",
                                "application/xml",
                                "<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8)));
        officer.locator("#read").click();
        assertThat(officer.locator("main").innerText()).contains("document type");
    }

    private static String id(String table, String where) {
        return Tables.value(
                "select t.id from "
                        + table
                        + " t join programme p on p.id = t.programme_id where p.name = 'Evidence"
                        + " and Integrity' and t."
                        + where);
    }
}
