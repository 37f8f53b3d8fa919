package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.Tables;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What each person does in the browser from a call to nominees who may be drawn. */
final class NominationSteps {

    private static final String LINE_MANAGER = "hana.placeholder@police.example";

    private final Browser browser;
    private final String cohort;

    /**
     * @param cohort the name of one that is opened for the call
     */
    NominationSteps(Browser browser, String cohort) {
        this.browser = browser;
        this.cohort = cohort;
    }

    /** Of a cohort with these seats; answers its id. */
    String openACall(int seats, int slots) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/cohort/open");
        page.locator("#name").fill(cohort);
        page.locator("#startsOn").fill(LocalDate.now().plusMonths(4).toString());
        page.locator("#endsOn").fill(LocalDate.now().plusMonths(9).toString());
        page.locator("#capacity").fill(Integer.toString(seats));
        page.locator("input[name='modules'][value='FOR-2']").check();
        page.locator("#save").click();
        page.navigate("/nomination/write");
        page.locator("#cohort").selectOption(new SelectOption().setLabel(optionOf(page)));
        page.locator("#purpose").fill("Phones that stand in court.");
        page.locator("#deadline").fill(LocalDate.now().plusWeeks(2).toString());
        page.locator("#deadlineTime").fill("16:30");
        page.locator("#decidedOn").fill(LocalDate.now().plusWeeks(3).toString());
        page.getByLabel("Slots of National Police of Arvenia").fill(Integer.toString(slots));
        page.locator("#save").click();
        assertThat(page.locator("main").innerText()).contains("This call is a draft");
        page.locator("#open").click();
        assertThat(page.locator("main").innerText()).contains("the focal points are told");
        return Tables.value(
                "select c.id from nomination_call c join cohort h on h.id = c.cohort_id where"
                        + " h.name = ?",
                cohort);
    }

    private String optionOf(Page page) {
        return page.locator("#cohort option").allInnerTexts().stream()
                .filter(text -> text.startsWith(cohort))
                .findFirst()
                .orElseThrow();
    }

    /** By the focal point, one after the other, and sent together. */
    void nominate(String call, List<String> mails) {
        var page = browser.signIn(Account.FOCAL_POINT);
        for (var mail : mails) {
            page.navigate("/nomination/nominate?call=" + call);
            page.locator("#mail").fill(mail);
            page.locator("#reason").fill("Works on the phones of the harbour.");
            page.locator("#manager").fill(LINE_MANAGER);
            page.locator("#add").click();
        }
        page.navigate("/nomination/nominate?call=" + call);
        page.locator("#send").click();
        assertThat(page.locator("main").innerText()).contains("Waits for release");
    }

    static String nominationOf(String call, String mail) {
        return Tables.value(
                "select n.id from nomination n join person p on p.id = n.person_id where"
                        + " n.call_id = ? and p.mail = ?",
                call,
                mail);
    }

    /** By the line manager, without a letter. */
    void release(String id) {
        var page = browser.signIn(LINE_MANAGER);
        page.navigate("/nomination/release?nomination=" + id);
        page.locator("#note").fill("Six hours a month");
        page.locator("#release").click();
        assertThat(page.locator("main").innerText()).contains("The person is released");
    }

    void accept(String mail) {
        var page = browser.signIn(mail);
        page.navigate("/nomination/mine");
        page.locator("main a:has-text('" + cohort + "')").click();
        page.locator("#level-en").selectOption("B2");
        page.locator("#accept").click();
        assertThat(page.locator("main").innerText()).contains("Eligible");
    }

    /** By the vetting officer. */
    void clear(String id) {
        var page = browser.signIn("yara.sample@programme.example");
        page.navigate("/nomination/nominee?nomination=" + id);
        page.locator("#until").fill(LocalDate.now().plusYears(1).toString());
        page.locator("#clear").click();
        assertThat(page.locator("main").innerText()).contains("Cleared");
    }

    /** By a member of the committee. */
    void judge(String id) {
        var page = browser.signIn("lea.specimen@programme.example");
        page.navigate("/nomination/nominee?nomination=" + id);
        page.locator("#band").selectOption("STRONG");
        page.locator("#judgeWords").fill("Has led two teams");
        page.locator("#judge").click();
        assertThat(page.locator("main").innerText()).contains("Lea Specimen", "Has led two teams");
    }

    /** By the manager, before its deadline. */
    void close(String call) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/nomination/call?call=" + call);
        page.locator("#close").click();
        assertThat(page.locator("main").innerText()).contains("Closed");
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(
                name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }
}
