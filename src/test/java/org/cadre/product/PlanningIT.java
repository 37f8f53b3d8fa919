package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A manager plans what money is to do; others read it; a draft's lines and requests change. */
@ProductTest
class PlanningIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void aManagerPlansAnActivitySaysWhatItCostsAndCancelsItWithAReason() {
        var from = LocalDate.now(ZoneOffset.UTC).plusMonths(3);
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/planning/activities");
        assertThat(main(manager)).contains("Regional crime-scene week", "Cohort 8, 24 seats");
        manager.locator("a:has-text('Plan an activity')").click();
        manager.locator("#name").fill("Border week");
        manager.locator("#from").fill(from.toString());
        manager.locator("#to").fill(from.plusDays(4).toString());
        manager.locator("#decideBy").fill(from.plusDays(1).toString());
        manager.locator("#plan").click();
        assertThat(main(manager)).contains("decided after it has begun");
        manager.locator("#decideBy").fill(from.minusDays(9).toString());
        manager.locator("#plan").click();
        assertThat(main(manager)).contains("The activity is planned");

        var month = from.toString().substring(0, 7);
        manager.locator("#first").fill(month);
        manager.locator("#last").fill(month);
        manager.locator("#each").fill("1250.00");
        manager.locator("#cost").click();
        assertThat(main(manager)).contains("1,250.00");

        manager.locator("summary:has-text('Cancel the activity')").click();
        manager.locator("#reason").fill("The host withdrew");
        manager.locator("#cancel").click();
        assertThat(main(manager)).contains("The activity is cancelled", "The host withdrew");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anOfficerSaysWhoPaysForALineAndOversightReadsIt() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/planning/exits");
        officer.locator("#line").selectOption(line("07"));
        officer.locator("#from").fill("2029-01");
        officer.locator("#payer").fill("Court of Audit (demo)");
        officer.locator("#status").selectOption("SIGNED");
        officer.locator("#note").click();
        assertThat(main(officer)).contains("Words are needed here");
        officer.locator("#document").fill("Decree 12 of 3 May");
        officer.locator("#note").click();

        var oversight = browser.signIn(Account.OVERSIGHT);
        oversight.navigate("/planning/exits");
        assertThat(main(oversight)).contains("Court of Audit (demo)", "Decree 12 of 3 May");
        assertThat(oversight.locator("#exitForm").count()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoeverAskedForMoneySaysItDifferentlyBeforeItIsApproved() {
        var request =
                Tables.value(
                        "select id from ledger_request where state = 'ASKED' and kind ="
                                + " 'PAYMENT' and asked_by = (select id from person where name ="
                                + " 'Ines Example') order by number limit 1");
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/ledger/payment?request=" + request);
        manager.locator("a:has-text('Change the request')").click();
        manager.locator("#purpose").fill("Rooms for two nights");
        manager.locator("#changeAsked").click();
        assertThat(main(manager)).contains("The request is changed", "Rooms for two nights");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aManagerSeesWhatLapsesAndWhatACutChangesWithoutScripts() {
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/funding/scenario?programme=" + programme());
        assertThat(main(manager)).contains("Regional crime-scene week", "Lapses: Cohort 8");
        assertThat(manager.locator("main td s").count()).isZero();
        manager.navigate("/funding/scenario?programme=" + programme() + "&percent=40");
        assertThat(manager.locator("main td s").count()).isPositive();
        assertThat(browser.complaints()).isEmpty();
    }

    private static String programme() {
        return Tables.value("select id from programme where name = 'Evidence and Integrity'");
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static String line(String code) {
        return Tables.value("select id from budget_line where code = ? order by id limit 1", code);
    }
}
