package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;

/** Who runs a programme sees until when its money lasts, and what moves that day. */
@ProductTest
class ContinuityIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void anExtensionThatAnotherApprovesMovesTheCliff() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/continuity");
        var before = cliff(manager);
        assertThat(manager.locator("main").innerText())
                .contains("What breaks first", "Demo Donor North", "DN-24");
        var agreement = id("agreement", "reference = 'DN-24'");
        var end =
                LocalDate.parse(
                        Tables.value("select eligible_to from agreement where id = ?", agreement));

        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/agreement/agreement?agreement=" + agreement);
        officer.locator("#kind").selectOption("EXTENSION");
        officer.locator("#newEnd").fill(end.plusMonths(18).toString());
        officer.locator("#document").fill("Letter of the donor");
        officer.locator("#reason").fill("Training began late");
        officer.locator("#amend").click();
        manager.reload();
        assertThat(cliff(manager)).isEqualTo(before);

        var approver = browser.signIn(Account.FINANCE_APPROVER);
        approver.navigate("/agreement/agreement?agreement=" + agreement);
        approver.locator("#amendmentList [id$='approve']").first().click();
        manager.reload();
        assertThat(cliff(manager)).isNotEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyFigureLeadsToTheEntriesBehindIt() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/continuity");
        manager.locator(".heat tbody tr >> nth=0").locator("td >> nth=0").focus();
        manager.keyboard().press("ArrowDown");
        manager.keyboard().press("ArrowRight");
        assertThat(manager.evaluate("document.activeElement.cellIndex")).isEqualTo(2);
        manager.keyboard().press("Enter");
        manager.waitForURL("**/funding/line**");
        assertThat(manager.locator("h1").innerText()).contains("Translation");
        assertThat(manager.locator("main").innerText())
                .contains("Months to come", "Entries of the journal", "ET-07");
        manager.locator("a[href*='/ledger/entry']").first().click();
        assertThat(manager.locator("main").innerText()).contains("Example Supplies");

        manager.navigate("/funding/spending?programme=" + programme());
        assertThat(manager.locator("main").innerText()).contains("Line by line", "JPY", "USD");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePageCanBeTakenAlongAsAFile() {
        var visitor = Visitor.as(Account.MANAGER);
        var pdf = visitor.get("/funding/continuity?file=pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.type()).startsWith("application/pdf");
        assertThat(visitor.get("/funding/continuity?file=csv").type()).startsWith("text/csv");
        assertThat(visitor.get("/funding/continuity?file=xlsx").status()).isEqualTo(200);
    }

    @Test
    void aReportIsKeptAndTheWayFromOneToTheNextIsShown() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/bridge?programme=" + programme());
        manager.locator("#keep").click();
        assertThat(manager.locator("main").innerText()).contains("The report is kept");
        manager.locator("#keep").click();
        assertThat(manager.locator("main").innerText())
                .contains("Why a figure moved", "Exchange rates", "Report 2");
        assertThat(browser.complaints()).isEmpty();
    }

    private static String cliff(Page page) {
        return page.locator(".figs > div >> nth=0").innerText();
    }

    private static String programme() {
        return Tables.value("select id from programme where name = 'Evidence and Integrity'");
    }

    private static String id(String table, String where) {
        return Tables.value(
                "select id from " + table + " where programme_id = ? and " + where, programme());
    }
}
