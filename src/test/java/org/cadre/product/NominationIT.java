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
import java.nio.file.Files;

/** From a call to somebody who may be drawn, each in a browser of their own. */
@ProductTest
class NominationIT {

    private static final String NOMINEE = "jonas.specimen@police.example";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void anAgencyNominatesSomebodyWhoIsReleasedAcceptsAndIsCleared() {
        var steps = new NominationSteps(browser, "Cohort of a call");
        var id = nominate(steps.openACall(24, 1));
        release();
        steps.accept(NOMINEE);
        steps.clear(id);
        steps.judge(id);

        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/nomination/nominee?nomination=" + id);
        assertThat(manager.locator("main").innerText())
                .contains("Cleared", "Jonas Specimen", "Six hours a month", "Strong");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFileNominatesWhomItsRowsShowAndRunsNoFormula() {
        var page = browser.signIn(Account.FOCAL_POINT);
        page.navigate("/nomination/nominate?call=" + demonstrated());
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "ours.csv",
                                "text/csv",
                                """
                                email,name,function,level,place of duty,why,line manager
                                filed.one@police.example,Filed One,Judge,Senior,Urban,Fraud chamber,
                                filed.two@police.example,=1+1,Judge,Senior,Urban,Fraud chamber,
                                """
                                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("#read").click();
        assertThat(page.locator("main").innerText())
                .contains("1 invited and added, 1 refused", "begins like a formula");
        assertThat(nominated("filed.one@police.example")).isZero();

        page.locator("#confirm").click();

        assertThat(page.locator("main").innerText()).contains("Filed One", "as drafts");
        assertThat(nominated("filed.one@police.example")).isEqualTo(1);
        assertThat(nominated("filed.two@police.example")).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    private static String demonstrated() {
        return Tables.value(
                "select n.call_id from nomination n join person p on p.id = n.person_id where"
                        + " p.name = 'Mila Demo'");
    }

    @Test
    void nomineesLeaveAsAFileOnlyByTwoPeople() throws Exception {
        var call = demonstrated();
        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/nomination/call?call=" + call);
        manager.locator("a:has-text('Exports of nominees')").click();
        manager.locator("#contents").selectOption("NAMES");
        manager.locator("#form").selectOption("CSV");
        manager.locator("#purpose").fill("Badges for the first day");
        manager.locator("#ask").click();
        assertThat(manager.locator("main").innerText())
                .contains("You have asked", "Waits for a second person");
        assertThat(manager.locator("#approve").count()).as("who asks cannot approve").isZero();

        var member = browser.signIn("lea.specimen@programme.example");
        member.navigate("/notice/notices");
        assertThat(member.locator("main").innerText()).contains("asks to export nominees");
        member.navigate("/nomination/exports?call=" + call);
        member.locator("a:has-text('Look at it and decide')").click();
        member.locator("#approve").click();
        assertThat(member.locator("main").innerText()).contains("The export is approved");

        manager.navigate("/nomination/exports?call=" + call);
        var download =
                manager.waitForDownload(
                        () -> manager.locator("a:has-text('Read the file')").click());
        assertThat(Files.readString(download.path()))
                .contains("Mila Demo")
                .doesNotContain("Arvenia", "N-0");
        assertThat(
                        Tables.count(
                                "select count(*) from audit_entry where act = 'NomineesExported'"
                                        + " and subject_id = ?",
                                call))
                .isEqualTo(3);
        assertThat(browser.complaints()).isEmpty();
    }

    private static int nominated(String mail) {
        return Tables.count(
                "select count(*) from nomination n join person p on p.id = n.person_id where p.mail"
                        + " = ?",
                mail);
    }

    private String nominate(String call) {
        var page = browser.signIn(Account.FOCAL_POINT);
        page.navigate("/nomination/nominate?call=" + call);
        page.locator("#mail").fill(NOMINEE);
        page.locator("#reason").fill("Works on the phones of the harbour.");
        page.locator("#add").click();
        assertThat(page.locator("main").innerText())
                .contains("The line manager is missing", "Missing: the line manager");
        assertThat(page.locator("#send").count()).as("nothing is ready").isZero();
        page.locator("#manager").fill("hana.placeholder@police.example");
        page.locator("#save").click();
        page.locator("a:has-text('Add a person')").click();
        assertThat(page.locator("main").innerText()).contains("Ready to send");
        page.locator("#send").click();
        assertThat(page.locator("main").innerText())
                .as("one nomination for one slot needs a word")
                .contains("say why fewer");
        page.locator("#words").fill("Only one examiner works there");
        page.locator("#send").click();
        assertThat(page.locator("main").innerText()).contains("Waits for release");
        return NominationSteps.nominationOf(call, NOMINEE);
    }

    private void release() {
        var page = browser.signIn("hana.placeholder@police.example");
        page.navigate("/nomination/releases");
        page.getByText("Jonas Specimen").click();
        page.locator("#note").fill("Six hours a month");
        page.locator("#letter").setInputFiles(NominationSteps.file("letter.exe", "MZ, a program"));
        page.locator("#release").click();
        assertThat(page.locator("main").innerText()).contains("This file is no PDF");
        page.locator("#letter")
                .setInputFiles(NominationSteps.file("Our letter.pdf", "%PDF-1.7 six hours"));
        page.locator("#release").click();
        assertThat(page.locator("main").innerText())
                .contains("The person is released", "Our-letter.pdf");
    }
}
