package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The whole way: an agency and its person are made, a cohort is opened, a module is learned, the
 * final quiz failed and then passed; the certificate is checked by an outsider, and two people
 * revoke it. The trainee and the outsider do without scripts.
 */
@ProductTest
class JourneyIT {

    private static final String NAME = "Selma Sample";
    private static final String MAIL = "selma.sample@harbour.example";
    private static final String PASSWORD = "nine quiet boats under a green bridge";

    @RegisterExtension final Browser browser = new Browser();
    @TempDir Path folder;

    @Test
    void leadsFromAnInvitationToACertificateAndItsRevocation() throws Exception {
        var link = inviteToNewAgency();
        enrolInNewCohort();
        var trainee =
                browser.newContext(new NewContextOptions().setJavaScriptEnabled(false)).newPage();
        setPasswordAndSignIn(trainee, link);
        beginAndTakePreTest(trainee);
        readAllLessons(trainee);
        assertThat(takeFinalQuiz(trainee, false)).contains("0");
        takeFinalQuiz(trainee, true);
        var pdf = download(trainee);
        assertThat(sealOf(pdf)).contains("Signature is Valid");

        var outsider =
                browser.newContext(new NewContextOptions().setJavaScriptEnabled(false)).newPage();
        assertThat(verdictByCode(outsider)).contains("In force").contains(NAME);
        assertThat(verdictByFile(outsider, pdf)).contains("In force").contains(NAME);
        revokeByTwo();
        assertThat(verdictByCode(outsider)).contains("Revoked", "Issued to the wrong person");
        assertThat(verdictByFile(outsider, pdf)).contains("Revoked");
    }

    private String inviteToNewAgency() {
        var page = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/agency");
        page.locator("#name").fill("Harbour Guard of Estrova");
        page.locator("#country").selectOption("ET");
        page.locator("#kind").selectOption("POLICE");
        press(page, "#save");
        page.navigate("/people/invite");
        page.locator("#name").fill(NAME);
        page.locator("#mail").fill(MAIL);
        var agency = Tables.value("select id from agency where name = 'Harbour Guard of Estrova'");
        page.locator("#place")
                .selectOption(
                        page.locator("#place option[value*='" + agency + "']")
                                .first()
                                .getAttribute("value"));
        press(page, "#submit");
        return page.locator("#link").inputValue();
    }

    private void enrolInNewCohort() {
        var page = browser.signIn(Account.MANAGER);
        var today = LocalDate.now(ZoneOffset.UTC);
        page.navigate("/cohort/open");
        page.locator("#name").fill("Cohort of the journey");
        page.locator("#startsOn").fill(today.toString());
        page.locator("#endsOn").fill(today.plusMonths(3).toString());
        page.locator("#zone").selectOption("UTC");
        page.locator("#capacity").fill("5");
        page.locator("#plan input[type=checkbox][value='FOR-2']").check();
        press(page, "#save");
        page.locator("#find").fill(NAME);
        page.locator("form:has(#find) button").first().click();
        page.locator("input[name=person]").check();
        press(page, "#enrolTicked");
        assertThat(page.locator("main").innerText()).contains(NAME);
    }

    private static void setPasswordAndSignIn(Page page, String link) {
        page.navigate(link);
        page.locator("#password").fill(PASSWORD);
        press(page, "#submit");
        if (page.locator("#mail").count() > 0) {
            page.locator("#mail").fill(MAIL);
            page.locator("#password").fill(PASSWORD);
            press(page, "#submit");
        }
        assertThat(page.url()).endsWith("/progress/home");
    }

    private static String module() {
        return Tables.value(
                "select id from module_version where code = 'FOR-2' and state = 'PUBLISHED'");
    }

    private static void beginAndTakePreTest(Page page) {
        page.navigate("/progress/module?module=" + module());
        press(page, "#begin");
        page.navigate("/assessment/start?module=" + module() + "&kind=pre-test");
        press(page, "#begin");
        page.navigate(page.url().replace("/assessment/quiz", "/assessment/hand-in"));
        press(page, "#hand");
        assertThat(page.url()).contains("/assessment/review");
    }

    /** Reads on from lesson to lesson, answering each check, right or wrong. */
    private static void readAllLessons(Page page) {
        page.navigate("/progress/module?module=" + module());
        page.locator("main a.t[href^='/progress/lesson']").first().click();
        while (page.url().contains("/progress/lesson")) {
            answerChecks(page);
            press(page, "#finish");
        }
        assertThat(page.url()).contains("/progress/module");
    }

    private static void answerChecks(Page page) {
        int checks = page.locator("form.quizbox").count();
        for (int i = 0; i < checks; i++) {
            var check = page.locator("form.quizbox").nth(i);
            answer(check);
            check.locator("button").first().click();
            check.locator(".note[role=status]").waitFor();
            assertThat(page.url()).contains("/progress/lesson").doesNotContain("empty=");
        }
    }

    /** Some answer: the first choice, a number, the places in a row. */
    private static void answer(Locator check) {
        if (check.locator("input[name=answer][type=text]").count() > 0) {
            check.locator("input[name=answer]").fill("1");
        } else if (check.locator("input[name=answer]").count() > 0) {
            check.locator("input[name=answer]").first().check();
        } else {
            for (int i = 0; i < check.locator("select").count(); i++) {
                check.locator("select").nth(i).selectOption(String.valueOf(i + 1));
            }
        }
    }

    private static String takeFinalQuiz(Page page, boolean right) {
        page.navigate("/assessment/start?module=" + module() + "&kind=final");
        press(page, "#begin");
        var attempt = page.url().replaceFirst(".*attempt=([^&]*).*", "$1");
        if (right) {
            var answers = new RightAnswers(attempt);
            int size =
                    Tables.count(
                            "select count(*) from attempt_question where attempt_id = ?", attempt);
            for (int position = 1; position <= size; position++) {
                answers.give(page, position);
                page.locator("#quiz button.btn[name=go][value=next]").click();
            }
        } else {
            page.navigate("/assessment/hand-in?attempt=" + attempt);
        }
        press(page, "#hand");
        assertThat(Tables.value("select passed + 0 from attempt where id = ?", attempt))
                .isEqualTo(right ? "1" : "0");
        return page.locator("main").innerText();
    }

    private Path download(Page page) {
        Tables.await(
                "select award_id from certificate c join award a on a.id = c.award_id where"
                        + " a.holder = ?",
                NAME);
        page.navigate("/certificate/certificates");
        var download = page.waitForDownload(() -> page.locator("a[download]").first().click());
        var pdf = folder.resolve(download.suggestedFilename());
        download.saveAs(pdf);
        return pdf;
    }

    private static String sealOf(Path pdf) throws IOException {
        var work =
                new ProcessBuilder("pdfsig", "-nocert", pdf.toString())
                        .redirectErrorStream(true)
                        .start();
        return new String(work.getInputStream().readAllBytes());
    }

    private static String code() {
        return Tables.value("select code from award where holder = ?", NAME);
    }

    private static String verdictByCode(Page page) {
        page.navigate("/v/" + code());
        return page.locator(".verdict").innerText();
    }

    private static String verdictByFile(Page page, Path pdf) {
        page.navigate("/certificate/verify");
        page.locator("#file").setInputFiles(pdf);
        page.locator("form:has(#file) button").click();
        return page.locator(".verdict").innerText();
    }

    private void revokeByTwo() {
        var award = Tables.value("select id from award where holder = ?", NAME);
        var first = browser.signIn(Account.REVOKER);
        first.navigate("/certificate/revoke?award=" + award);
        first.locator("#reason").fill("Issued to the wrong person");
        first.locator("form#revoke [type=submit]").click();
        assertThat(first.url()).contains("/certificate/revocations");
        var request = Tables.value("select id from revocation where award_id = ?", award);
        first.navigate("/certificate/revocation?revocation=" + request);
        assertThat(first.locator("#confirm").count()).as("the asker cannot confirm").isZero();

        var second = browser.signIn(Account.SECOND_REVOKER);
        second.navigate("/certificate/revocation?revocation=" + request);
        second.locator("#confirmForm summary").click();
        press(second, "#confirm");
        assertThat(second.url()).contains("/certificate/revocations");
    }

    private static void press(Page page, String button) {
        page.locator(button).click();
    }
}
