package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.document.Conformance;
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
    void aScenarioThatIsKeptMovesTheCliffBesideThePlanAndNotThePlan() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/continuity");
        var before = cliff(manager);
        manager.navigate("/funding/scenarios?programme=" + programme());
        manager.locator("#name").fill("Without Donor North");
        manager.locator("#make").click();
        manager.locator("#what").selectOption("DROP_DONOR:Demo Donor North");
        manager.locator("#add").click();
        manager.navigate("/funding/scenarios?programme=" + programme());
        for (var box : manager.locator("input[name=scenario]").all()) {
            box.uncheck();
        }
        manager.locator("label:has-text('Without Donor North') input").check();
        manager.locator("form[action='/funding/scenarios'] button").click();

        assertThat(manager.locator("thead").innerText()).contains("Without Donor North");
        var moved = manager.locator("tbody tr:has(td:has-text('F6')):has(td b)");
        assertThat(moved.count()).isPositive();
        assertThat(moved.first().innerText()).contains("Changed");
        manager.navigate("/funding/continuity");
        assertThat(cliff(manager)).isEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void allProgrammesStandBesideEachOther() {
        Tables.await("select 1 from funding_outlook");
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/portfolio");
        manager.locator(".heat tbody td").first().focus();
        manager.keyboard().press("End");
        manager.keyboard().press("Home");
        assertThat(manager.evaluate("document.activeElement.cellIndex")).isEqualTo(1);
        assertThat(manager.locator("main").innerText())
                .contains("Evidence and Integrity", "Programme by programme", "falls below");
        manager.locator("#by").selectOption("month");
        manager.locator("form.filters button").click();
        assertThat(manager.locator(".heat thead tr >> nth=1").locator("th").count()).isEqualTo(36);
        manager.locator(".heat tbody th a").first().click();
        assertThat(manager.locator("h1").innerText()).contains("Funding continuity");
        assertThat(Visitor.as(Account.MANAGER).get("/funding/portfolio?file=csv").body())
                .contains("Evidence and Integrity");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatPledgesMayBringIsDrawnAndKept() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/simulation?programme=" + programme());
        manager.locator("#seed").fill("42");
        manager.locator("#draws").fill("200");
        manager.locator("form.filters button").click();
        assertThat(manager.locator("main").innerText())
                .contains("200 draws with the seed 42 by L64X128MixRandom");
        assertThat(manager.locator("svg.fan path").count()).isEqualTo(5);
        manager.locator("#keep").click();
        assertThat(manager.locator("main").innerText()).contains("The draws are kept", "SHA-256");

        var visitor = Visitor.as(Account.MANAGER);
        var address = "/funding/simulation?seed=42&draws=200&file=";
        assertThat(visitor.get(address + "csv").bytes())
                .isEqualTo(visitor.get(address + "csv").bytes());
        assertThat(visitor.get(address + "xlsx").status()).isEqualTo(200);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void itsFilesAreWhatAnArchiveAndAScreenReaderNeed() {
        var visitor = Visitor.as(Account.MANAGER);
        assertThat(Conformance.findings(visitor.get("/funding/continuity?file=pdf").bytes()))
                .isEmpty();
        assertThat(Conformance.findings(visitor.get("/funding/simulation?file=pdf").bytes()))
                .isEmpty();
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
