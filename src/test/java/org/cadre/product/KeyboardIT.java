package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.assessment.QuestionJson;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.Keys;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Sweep;
import org.cadre.testing.Tables;
import org.cadre.testing.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every journey, by the keys alone: the focus is always seen, and goes where the news is. */
@ProductTest
class KeyboardIT {

    @RegisterExtension final Browser browser = new Browser();

    private static Sweep sweep;

    static List<WebPage> pages() {
        return WebPage.shown();
    }

    @BeforeAll
    static void walkOverAllPages() {
        sweep = Sweep.over(pages(), KeyboardIT::walk);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsTheFocusAtEachStopAndSkipsToTheContent(WebPage webPage) {
        sweep.tell(webPage);
    }

    private static void walk(Browser browser, WebPage webPage) {
        var page = browser.keep(Examples.looker(webPage), made -> {});
        for (var address : Examples.addresses(webPage)) {
            walk(page, address);
        }
    }

    private static void walk(Page page, String address) {
        page.setViewportSize(1440, 900);
        page.navigate(address);
        var keys = new Keys(page);

        keys.press("Tab");
        assertThat(keys.isAt("a.skip[href='#main']")).as(keys.focused()).isTrue();
        keys.press("Enter");
        assertThat(keys.isAt("main")).as(keys.focused()).isTrue();
        keys.press("Tab");
        assertThat(keys.isAt("main *")).as(keys.focused()).isTrue();
        assertThat(keys.walk()).isNotEmpty();
        page.setViewportSize(390, 800);
        assertThat(keys.walk()).isNotEmpty();
    }

    @Test
    void signsInAndIsToldWhatIsWrong() {
        var mail = Newcomer.make("Keys Signer").mail();
        var page = browser.open();
        page.navigate("/people/sign-in");
        var keys = new Keys(page);

        keys.to("#mail").type(mail).to("#password").type("not this one").enter();
        keys.isToldWhatIsWrong();
        keys.to("#password").type(Account.password()).enter();

        assertThat(page.url()).endsWith("/progress/home");
        keys.to(".drop:has(a[href='/people/sign-out']) summary");
        keys.press("Enter").to("a[href='/people/sign-out']").enter();
        keys.to("#submit").enter();
        assertThat(page.url()).contains("/people/sign-in");
        keys.isToldDone();
    }

    @Test
    void choosesLanguageAndThemeFromTheMenus() {
        var page = browser.signIn(Newcomer.make("Keys Chooser").mail());
        page.navigate("/progress/home");
        var keys = new Keys(page);
        var languages = "details:has(button[name=language]) > summary";
        var account = "details:has(button[name=theme]) > summary";

        keys.to(languages).press("Enter").press("ArrowDown");
        assertThat(keys.isAt("button[name=language]")).as(keys.focused()).isTrue();
        keys.press("Escape");
        assertThat(keys.isAt(languages)).as(keys.focused()).isTrue();
        keys.press("Enter").to("button[name=language][value=fr]").enter();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        keys.to(account).press("Space").to("button[name=theme][value=dark]").enter();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        keys.to(account).press("Enter").to("a[href='/people/profile']").enter();
        assertThat(page.url()).endsWith("/people/profile");
        keys.to("#language").press("ArrowUp").to("#save").enter();
        keys.isToldDone();
    }

    @Test
    void usesTheBarOfAPhone() {
        var many =
                Newcomer.make("Keys Phone")
                        .holding("ADMINISTRATOR", "CERTIFICATE_REVOKER", "OVERSIGHT_READER");
        var page = browser.signIn(many.mail());
        page.setViewportSize(390, 800);
        page.navigate("/progress/home");
        var keys = new Keys(page);

        keys.to(".side nav > ul > li:nth-child(2) > a").enter();
        assertThat(page.url()).contains("/progress/modules");
        keys.to(".more summary").press("Enter").next(".more a").press("Escape");
        assertThat(keys.isAt(".more summary")).as(keys.focused()).isTrue();
        var last = page.locator(".more li:last-child > a").getAttribute("href");
        keys.press("Enter").to(".more li:last-child > a").enter();
        assertThat(page.url()).endsWith(last);
    }

    @Test
    void readsALessonAnswersItsCheckAndGoesOn() {
        var page = browser.signIn(Newcomer.make("Keys Reader").mail());
        page.navigate("/progress/modules");
        var keys = new Keys(page);

        keys.to("main a[href*='/progress/module?module=" + module() + "']").enter();
        keys.to("#begin").enter();
        keys.to("main a.t[href^='/progress/lesson']").enter();
        var first = page.locator("h1").innerText();
        keys.to("form.quizbox button.btn").enter();
        assertThat(page.locator("form.quizbox [role=alert]").count()).isEqualTo(1);
        assertThat(keys.isAt("form.quizbox")).as(keys.focused()).isTrue();
        answer(keys.next("form.quizbox *"), "form.quizbox");
        keys.to("form.quizbox button.btn").enter();
        assertThat(page.locator("form.quizbox .note[role=status]").count()).isEqualTo(1);
        assertThat(keys.isAt("form.quizbox")).as(keys.focused()).isTrue();
        keys.to("#finish").enter();

        assertThat(page.url()).contains("/progress/lesson");
        assertThat(page.locator("h1").innerText()).isNotEqualTo(first);
    }

    @Test
    void takesAWholeQuiz() {
        var trainee = Newcomer.make("Keys Quizzed");
        var page = browser.signIn(trainee.mail());
        page.navigate("/progress/module?module=" + module());
        var keys = new Keys(page);
        keys.to("#begin").enter();
        page.navigate("/assessment/start?module=" + module() + "&kind=pre-test");
        keys.to("#begin").enter();
        var attempt = page.url().replaceFirst(".*attempt=([^&]*).*", "$1");
        drawOrderingAndMatching(attempt);
        page.reload();

        order(keys);
        keys.to("input[name=flag]").press("Space");
        page.waitForCondition(
                () ->
                        Tables.value(
                                        "select flagged + 0 from attempt_question where attempt_id"
                                                + " = ? and position = 1",
                                        attempt)
                                .equals("1"));
        keys.to("ol.nav-q button[value='2']").enter();
        assertThat(page.url()).contains("question=2");
        match(keys);
        keys.to("#quiz button.btn[name=go][value=next]").enter();
        while (page.url().contains("/assessment/quiz")) {
            answer(keys.to("#answer *"), "#answer");
            isSaved(page);
            keys.to("#quiz main button, #quiz button.btn[name=go][value=next]").enter();
        }

        assertThat(page.url()).contains("/assessment/hand-in");
        keys.to("main .note a").enter();
        assertThat(page.url()).contains("question=1");
        assertThat(page.locator("input[name=flag]").isChecked()).isTrue();
        keys.to("input[name=flag]").press("Space");
        keys.to(".strip button[value=hand-in]").enter();
        assertThat(page.locator("main .note a").count()).isZero();
        keys.to("#hand").enter();
        assertThat(page.url()).contains("/assessment/review");
        assertThat(
                        Tables.count(
                                "select count(*) from attempt_question where attempt_id = ? and"
                                        + " response = ''",
                                attempt))
                .isZero();
    }

    /** Moves the first item down by its button, which keeps the focus. */
    private static void order(Keys keys) {
        var page = keys.page();
        var before = page.locator("#answer [data-order] li").allInnerTexts();
        keys.to("#answer [data-order] li:first-child button:last-child").press("Enter");
        isSaved(page);
        assertThat(keys.isAt("#answer [data-order] li:nth-child(2) button")).isTrue();
        keys.press("Space");
        isSaved(page);
        assertThat(page.locator("#answer [data-order] li").allInnerTexts()).isNotEqualTo(before);
    }

    private static void match(Keys keys) {
        int pairs = keys.find("#answer select").count();
        assertThat(pairs).isPositive();
        for (int i = 1; i <= pairs; i++) {
            keys.to("#answer .pairs li:nth-child(" + i + ") select");
            for (int step = 0; step < i; step++) {
                keys.press("ArrowDown");
            }
        }
        isSaved(keys.page());
    }

    private static void isSaved(Page page) {
        page.waitForFunction(
                """
                () => {
                    const said = document.getElementById('state').dataset.saved.split('{0}')[0];
                    return document.getElementById('saved').textContent.startsWith(said);
                }
                """);
    }

    /** Some answer to whatever kind of question stands there. */
    private static void answer(Keys keys, String box) {
        if (keys.find(box + " [data-order]").count() > 0) {
            keys.to(box + " [data-order] button").press("Enter");
        } else if (keys.find(box + " select").count() > 0) {
            for (int i = 0; i < keys.find(box + " select").count(); i++) {
                keys.to(box + " li:nth-child(" + (i + 1) + ") select").press("ArrowDown");
            }
        } else if (keys.find(box + " input[type=text]").count() > 0) {
            keys.to(box + " input[type=text]").type("12");
        } else {
            keys.to(box + " input[name=answer]").press("Space");
        }
    }

    /** The first two questions of the attempt become one to order and one to match. */
    private static void drawOrderingAndMatching(String attempt) {
        for (var id :
                Tables.values(
                        "select id from question where item_use = 'FINAL' and module_version_id ="
                                + " ?",
                        module())) {
            var question =
                    QuestionJson.read(
                            Tables.value("select definition from question where id = ?", id));
            switch (question) {
                case Ordering q ->
                        draw(
                                attempt,
                                1,
                                id,
                                q.items().stream().map(item -> item.id()),
                                Stream.of());
                case Matching q ->
                        draw(attempt, 2, id, q.pairs().stream().map(pair -> pair.id()), targets(q));
                default -> {}
            }
        }
    }

    private static Stream<String> targets(Matching question) {
        return Stream.concat(
                question.pairs().stream().map(pair -> pair.id()),
                question.distractors().stream().map(distractor -> distractor.id()));
    }

    private static void draw(
            String attempt,
            int position,
            String question,
            Stream<String> order,
            Stream<String> targets) {
        Tables.update(
                "update attempt_question set question_id = ?, option_order = ?, target_order = ?"
                        + " where attempt_id = ? and position = ?",
                question,
                order.collect(Collectors.joining(",")),
                targets.collect(Collectors.joining(",")),
                attempt,
                position);
    }

    private static String module() {
        return Tables.value(
                "select id from module_version where code = 'FOR-2' and state = 'PUBLISHED'");
    }

    @Test
    void downloadsACertificate() {
        World.get();
        var page = browser.signIn(Account.TRAINEE);
        page.navigate("/certificate/certificates");
        var keys = new Keys(page).to("a[download]");

        var download = page.waitForDownload(() -> keys.press("Enter"));

        assertThat(download.suggestedFilename()).endsWith(".pdf");
        assertThat(download.failure()).isNull();
    }

    @Test
    void opensACohortAndEnrols() {
        var trainee = Newcomer.make("Keys Enrolled");
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/cohort/cohorts");
        var keys = new Keys(page);

        keys.to("main a[href='/cohort/open']").enter();
        keys.to("#save").enter().isToldWhatIsWrong();
        keys.next("[role=alert] a[href='#name']").press("Enter");
        assertThat(keys.isAt("#name")).as(keys.focused()).isTrue();
        keys.type("Cohort by keys");
        keys.to("#startsOn");
        page.keyboard().type("03032027");
        keys.to("#endsOn");
        page.keyboard().type("09092027");
        keys.to("#zone").choose("UTC").to("#capacity").type("12");
        keys.to("#plan input[type=checkbox][value='FOR-2']").press("Space");
        keys.to("#save").enter().isToldDone();
        keys.to("#find").type(trainee.name()).enter();
        keys.to("input[name=person]").press("Space").to("#enrolTicked").enter().isToldDone();

        assertThat(
                        Tables.count(
                                "select count(*) from enrolment e join cohort c on c.id ="
                                        + " e.cohort_id where c.name = 'Cohort by keys' and"
                                        + " e.person_id = ?",
                                trainee.id()))
                .isEqualTo(1);
    }

    @Test
    void invitesAPersonCorrectsTheNameAndDeactivates() {
        var page = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/people");
        var keys = new Keys(page);

        keys.to("main a[href='/people/invite']").enter();
        keys.to("#submit").enter().isToldWhatIsWrong();
        keys.next("[role=alert] a").press("Enter");
        assertThat(keys.isAt("#name")).as(keys.focused()).isTrue();
        keys.type("Keys Invitd").to("#mail").type("keys.invited@customs.example");
        keys.to("#place").choose("Customs of Belmora");
        keys.to("#roles input[value^=CERTIFICATE_REVOKER]").press("Space");
        keys.to("#submit").enter();
        assertThat(keys.isAt(".note.ok")).as(keys.focused()).isTrue();
        keys.next("#link");
        keys.to("main a[href^='/people/person?']").enter();

        keys.to("a[href*='act=name']").enter();
        keys.next("#name").type("Keys Invited").to("#reason").type("A letter was missing");
        keys.to("#submit").enter().isToldDone();
        assertThat(page.locator("h1").innerText()).isEqualTo("Keys Invited");
        keys.to("a[href*='act=deactivate']").enter();
        keys.to("#submit").enter().isToldWhatIsWrong();
        keys.to("#reason").type("Left the service").to("#submit").enter().isToldDone();
        assertThat(Tables.value("select state from person where name = 'Keys Invited'"))
                .isEqualTo("DEACTIVATED");
    }

    @Test
    void asksForARevocationAndConfirmsIt() {
        var award = award(Newcomer.make("Keys Certified"));
        var page = browser.signIn(Account.REVOKER);
        page.navigate("/certificate/revoke?award=" + award);
        var keys = new Keys(page);

        keys.to("#revoke [type=submit]").enter().isToldWhatIsWrong();
        keys.to("#reason").type("Issued to the wrong person");
        keys.to("#revoke [type=submit]").enter().isToldDone();

        var second = browser.signIn(Account.SECOND_REVOKER);
        second.navigate("/certificate/revocations");
        keys = new Keys(second);
        var request = Tables.value("select id from revocation where award_id = ?", award);
        keys.to("main a[href*='" + request + "']").enter();
        keys.to("#confirmForm summary").press("Enter").to("#confirm").enter().isToldDone();
        assertThat(Tables.value("select state from revocation where id = ?", request))
                .isEqualTo("CONFIRMED");
    }

    private static String award(Newcomer holder) {
        World.get();
        var id = UUID.randomUUID().toString();
        var random = new SecureRandom();
        Tables.copy(
                "award",
                "id = '" + World.get().id("award") + "'",
                Map.of(
                        "id",
                        "'" + id + "'",
                        "person_id",
                        "'" + holder.id() + "'",
                        "holder",
                        "'" + holder.name() + "'",
                        "code",
                        "'" + CertificateCode.random(random).text() + "'",
                        "number",
                        "'" + CertificateNumber.random(random).text() + "'"));
        return id;
    }
}
