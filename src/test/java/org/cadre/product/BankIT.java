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
    void aLineIsMatchedWithTheTwoEntriesThatTheBankMovedInOneSumAndUndoneAgain() {
        var parts =
                Tables.values(
                        "select cast(p.entry_id as char) from ledger_posting p join ledger_entry e"
                                + " on e.id = p.entry_id where p.minor < 0 and e.source ="
                                + " 'PAYMENT' and p.account_id = (select account_id"
                                + LAST
                                + ") order by e.value_date desc, e.number desc limit 2");
        var sum =
                Tables.value(
                        "select cast(sum(minor) / 100 as decimal(19, 2)) from ledger_posting where"
                                + " entry_id in (?, ?) and account_id = (select account_id"
                                + LAST
                                + ")",
                        parts.getFirst(),
                        parts.getLast());
        var rows =
                Tables.value(
                        "select concat('Date,Party,Description,Amount,Balance\n"
                                + "', last_day + interval 1 day, ',Demo Bank,Collected,', ?, ',',"
                                + " cast(closing_minor / 100 + ? as decimal(19, 2)), '\n"
                                + "')"
                                + LAST,
                        sum,
                        sum);
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/bank/statements");
        officer.locator("#account").selectOption(Tables.value("select account_id" + LAST));
        officer.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "collected.csv",
                                "text/csv",
                                rows.getBytes(StandardCharsets.UTF_8)));
        officer.locator("#read").click();
        officer.locator("a:has-text('Match with several entries')").click();
        officer.locator("input[value='" + parts.getFirst() + "']").check();
        officer.locator("#match").click();
        assertThat(officer.locator("main").innerText()).contains("Only equal amounts");
        officer.locator("input[value='" + parts.getFirst() + "']").check();
        officer.locator("input[value='" + parts.getLast() + "']").check();
        officer.locator("#match").click();
        assertThat(officer.locator("main").innerText()).contains("The line is matched");
        assertThat(officer.locator("main a[href*='/ledger/entry']").count()).isEqualTo(2);

        officer.locator("button:has-text('Undo'), input[value='Undo']").first().click();
        assertThat(officer.locator("main").innerText())
                .contains("The match is undone", "Match with several entries");
        assertThat(browser.complaints()).isEmpty();
    }

    private static final String LAST =
            " from bank_statement where number like 'statement-%' order by last_day desc limit 1";

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
