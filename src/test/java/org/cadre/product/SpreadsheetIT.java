package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;

/** From a spreadsheet to a draft of an agreement, and to a request that another approves. */
@ProductTest
class SpreadsheetIT {

    @RegisterExtension final Browser browser = new Browser();

    private static FilePayload file(String text) {
        return new FilePayload("old.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void agreementsOfASpreadsheetBecomeDraftsAndADraftFillsInTheForm() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/funding/spreadsheet?kind=AGREEMENTS");
        officer.locator("#file")
                .setInputFiles(
                        file(
                                """
                                Convention;Bailleur;Intitulé;Devise;Montant;Début;Fin
                                ZZ-01;Example Fund;Old courses;EUR;12.500,50;03/04/2026;05/06/2026
                                ZZ-02;Example Fund;Old courses;EUR;=1+1;03/04/2026;05/06/2026
                                """));
        officer.locator("#read").click();
        assertThat(officer.locator("main").innerText())
                .contains("can be read in two ways", "1 new", "1 refused", "a formula");
        officer.locator("#days").selectOption("DAY_MONTH");
        officer.locator("#again").click();
        assertThat(officer.locator("main").innerText())
                .doesNotContain("can be read in two ways")
                .contains("ZZ-01");
        officer.locator("#confirm").click();
        assertThat(officer.locator("main").innerText())
                .contains("The spreadsheet was brought in", "Drafts from spreadsheets", "ZZ-01");

        officer.locator("a:has-text('ZZ-01')").click();
        assertThat(officer.locator("#signed").inputValue()).isEqualTo("12500.50");
        assertThat(officer.locator("#from").inputValue()).isEqualTo("2026-04-03");
        officer.locator("#shortName").fill("EXF");
        officer.locator("#signedOn").fill("2026-04-01");
        officer.locator("#save").click();
        assertThat(officer.locator("main").innerText()).contains("ZZ-01", "Example Fund");
        officer.navigate("/agreement/agreements");
        assertThat(officer.locator("a[href*='draft']").allInnerTexts())
                .as("the drafts that are left")
                .noneMatch(draft -> draft.contains("ZZ-01"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void costsOfASpreadsheetWaitForAnApproverAndTheSameFileIsRefused() {
        var rows =
                "Date,Line,Agreement,Reference,Description,Payee,Amount\n"
                        + "2026-10-14,06,PF-02,ZZ-INV-1,Old venue,Example Hall,12.50\n";
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/funding/spreadsheet?kind=COSTS");
        officer.locator("#file").setInputFiles(file(rows));
        officer.locator("#read").click();
        officer.locator("#country").fill("av");
        officer.locator("#again").click();
        officer.locator("#confirm").click();
        assertThat(officer.locator("main").innerText()).contains("The spreadsheet was brought in");
        assertThat(officer.locator("main").innerText()).contains("Example Hall");

        officer.navigate("/funding/spreadsheet?kind=COSTS");
        officer.locator("#file").setInputFiles(file(rows));
        officer.locator("#read").click();
        assertThat(officer.locator("main").innerText()).contains("Nothing is written twice");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void openingBalancesWaitForAnApproverAndARefundIsAskedForBesideThem() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/funding/spreadsheet?kind=OPENING");
        officer.locator("#file")
                .setInputFiles(
                        file(
                                "Compte;Date;Pièce;Libellé;Montant\n"
                                        + "1500;2026-10-01;ZZ-TB;Avances;1234,50\n"
                                        + "2000;2026-10-01;ZZ-TB;Dettes;=1+1\n"));
        officer.locator("#read").click();
        assertThat(officer.locator("main").innerText())
                .contains("1 new", "1 refused", "a proposal of what an account held");
        officer.locator("#confirm").click();
        assertThat(officer.locator("main").innerText())
                .contains("The spreadsheet was brought in", "1,234.50");

        officer.navigate("/funding/spreadsheet?kind=COSTS");
        officer.locator("#file")
                .setInputFiles(
                        file(
                                "Date,Line,Agreement,Reference,Description,Payee,Amount\n"
                                        + "2026-10-14,06,PF-02,ZZ-BACK,Half of a hall,Example"
                                        + " Hall,-7.25\n"));
        officer.locator("#read").click();
        officer.locator("#country").fill("av");
        officer.locator("#again").click();
        officer.locator("#confirm").click();
        officer.locator("a:has-text('ZZ-BACK')").first().click();
        assertThat(officer.locator("main").innerText()).contains("Refund", "7.25");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aTemplateIsAWorkbook() {
        var answer = Visitor.as(Account.FINANCE_OFFICER).get("/funding/spreadsheet?template=LINES");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).contains("spreadsheetml");
    }
}
