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
import java.nio.file.Files;
import java.time.LocalDate;

/** From a call to somebody who may be drawn, each in a browser of their own. */
@ProductTest
class NominationIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void anAgencyNominatesSomebodyWhoIsReleasedAcceptsAndIsCleared() {
        openACall();
        var id = nominate();
        release();
        accept();
        clear(id);
        judge(id);

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

    private static FilePayload file(String name, String text) {
        return new FilePayload(
                name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
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

    private void openACall() {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/cohort/open");
        page.locator("#name").fill("Cohort of a call");
        page.locator("#startsOn").fill(LocalDate.now().plusMonths(4).toString());
        page.locator("#endsOn").fill(LocalDate.now().plusMonths(9).toString());
        page.locator("input[name='modules'][value='FOR-2']").check();
        page.locator("#save").click();
        page.navigate("/nomination/write");
        page.locator("#cohort")
                .selectOption(
                        new com.microsoft.playwright.options.SelectOption()
                                .setLabel(optionOf(page, "Cohort of a call")));
        page.locator("#purpose").fill("Phones that stand in court.");
        page.locator("#deadline").fill(LocalDate.now().plusWeeks(2).toString());
        page.locator("#deadlineTime").fill("16:30");
        page.locator("#decidedOn").fill(LocalDate.now().plusWeeks(3).toString());
        page.getByLabel("Slots of National Police of Arvenia").fill("1");
        page.locator("#save").click();
        assertThat(page.locator("main").innerText()).contains("This call is a draft");
        page.locator("#open").click();
        assertThat(page.locator("main").innerText()).contains("the focal points are told");
    }

    private static String optionOf(Page page, String name) {
        return page.locator("#cohort option").allInnerTexts().stream()
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private String nominate() {
        var page = browser.signIn(Account.FOCAL_POINT);
        page.navigate("/nomination/asked");
        page.getByText("Cohort of a call").click();
        page.locator("#mail").fill("jonas.specimen@police.example");
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
        return Tables.value(
                "select n.id from nomination n join person p on p.id = n.person_id where p.mail ="
                        + " 'jonas.specimen@police.example'");
    }

    private void release() {
        var page = browser.signIn("hana.placeholder@police.example");
        page.navigate("/nomination/releases");
        page.getByText("Jonas Specimen").click();
        page.locator("#note").fill("Six hours a month");
        page.locator("#letter").setInputFiles(file("letter.exe", "MZ, a program"));
        page.locator("#release").click();
        assertThat(page.locator("main").innerText()).contains("This file is no PDF");
        page.locator("#letter").setInputFiles(file("Our letter.pdf", "%PDF-1.7 six hours"));
        page.locator("#release").click();
        assertThat(page.locator("main").innerText())
                .contains("The person is released", "Our-letter.pdf");
    }

    private void accept() {
        var page = browser.signIn("jonas.specimen@police.example");
        page.navigate("/nomination/mine");
        page.locator("main a:has-text('Cohort of a call')").click();
        page.locator("#level-en").selectOption("B2");
        page.locator("#accept").click();
        assertThat(page.locator("main").innerText()).contains("Eligible");
    }

    private void judge(String id) {
        var page = browser.signIn("lea.specimen@programme.example");
        page.navigate("/nomination/nominee?nomination=" + id);
        page.locator("#band").selectOption("STRONG");
        page.locator("#judgeWords").fill("Has led two teams");
        page.locator("#judge").click();
        assertThat(page.locator("main").innerText()).contains("Lea Specimen", "Has led two teams");
    }

    private void clear(String id) {
        var page = browser.signIn("yara.sample@programme.example");
        page.navigate("/nomination/nominee?nomination=" + id);
        page.locator("#until").fill(LocalDate.now().plusYears(1).toString());
        page.locator("#clear").click();
        assertThat(page.locator("main").innerText()).contains("Cleared");
    }
}
