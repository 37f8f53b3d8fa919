package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.cadre.testing.Xmllint;
import org.cadre.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A file is prepared, fails, is mended, and is opened to everybody by a second person. */
@ProductTest
class PublicationIT {

    private static final Path SCHEMA =
            Path.of("src/main/resources/org/cadre/funding/iati/iati-activities-schema.xsd");
    private static final Path SAMPLE =
            Path.of("src/test/resources/org/cadre/funding/iati/sample.xml");

    @RegisterExtension final Browser browser = new Browser();
    @TempDir Path folder;

    @Test
    void aFileThatFailsSaysWhyAndAMendedOneIsReleasedByASecondPerson() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/funding/publication");
        officer.locator("a:has-text('Names and codes')").click();
        officer.locator("#identifier").fill("XM-DAC-99999");
        officer.locator("#save").click();
        officer.locator("#prepare").click();
        assertThat(officer.locator("main").innerText())
                .contains("This file cannot be released", "1.1.3", "XM-DAC-99999");

        officer.locator("a:has-text('Names and codes')").click();
        officer.locator("#identifier").fill("XM-DAC-99999-EI");
        officer.locator("#save").click();
        officer.locator("#prepare").click();
        assertThat(officer.locator("main").innerText())
                .contains("The file is prepared")
                .doesNotContain("This file cannot be released");
        assertThat(officer.locator("#release").count()).isZero();

        var approver = browser.signIn(Account.FINANCE_APPROVER);
        approver.navigate("/funding/publication");
        approver.locator("summary:has-text('Release the file')").click();
        approver.locator("#release").click();
        assertThat(approver.locator("main").innerText()).contains("The file is open to everybody");

        var address = approver.locator("a[href*='number=']").first().getAttribute("href");
        var file = Visitor.as(Account.ANONYMOUS).get(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(new Xmllint(folder).validate(file.body(), SCHEMA)).isEqualTo("validates");
        assertThat(approver.locator("main").innerText())
                .contains(Sha256.hex(file.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theFileOfADonorFillsInAnAgreement() {
        var officer = browser.signIn(Account.FINANCE_OFFICER);
        officer.navigate("/funding/donor-file");
        officer.locator("#file").setInputFiles(SAMPLE);
        officer.locator("#look").click();
        assertThat(officer.locator("main").innerText()).contains("Activities in the file");
        officer.locator("a:has-text('Fill in an agreement')").last().click();

        assertThat(officer.locator("#title").inputValue())
                .isEqualTo("Budget line L1: ongoing training");
        assertThat(officer.locator("#from").inputValue()).isEqualTo("2025-01-15");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theContactOfADonorReadsTheOwnGrantAndNothingElse() {
        var contact = browser.signIn(Account.DONOR_CONTACT);
        contact.navigate("/funding/own-grants");
        assertThat(contact.locator("main").innerText()).contains("DN-24", "Demo Donor North");

        var visitor = Visitor.as(Account.DONOR_CONTACT);
        for (var page :
                new String[] {
                    "/agreement/agreements", "/ledger/ledger", "/people/people", "/cohort/cohorts"
                }) {
            assertThat(visitor.get(page).status()).as(page).isEqualTo(403);
        }

        contact.locator("a:has-text('Financial report and documents')").click();
        assertThat(contact.locator("main").innerText())
                .contains("DN-24", "by your headings", "Documents of the agreement");
        var others = Tables.values("select name from donor where name <> 'Demo Donor" + " North'");
        assertThat(others).isNotEmpty();
        var read = new Crawl(visitor).read(List.of("/funding/own-grants"));
        assertThat(read.keySet()).anyMatch(each -> each.contains("/funding/own-report"));
        for (var name : others) {
            assertThat(Crawl.holding(read, name)).as(name).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
