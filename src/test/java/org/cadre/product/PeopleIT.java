package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** People, their devices and their agencies, as they are looked after in a browser. */
@ProductTest
class PeopleIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void keepsLanguageThemeAndZoneOnEveryDevice() {
        var mail = Newcomer.make("Device Chooser").mail();
        var laptop = browser.signIn(mail);
        var phone = browser.signIn(mail);
        phone.navigate("/progress/home");
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("en");

        laptop.navigate("/people/profile");
        laptop.locator("#language").selectOption("ar");
        laptop.locator("#theme").selectOption("dark");
        laptop.locator("#zone").selectOption("Asia/Amman");
        laptop.locator("#save").click();

        phone.reload();
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("ar");
        assertThat(phone.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(phone.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        phone.navigate("/people/profile");
        assertThat(phone.locator("#zone").inputValue()).isEqualTo("Asia/Amman");
        var later = browser.signIn(mail);
        later.navigate("/progress/home");
        assertThat(later.locator("html").getAttribute("lang")).isEqualTo("ar");
    }

    @Test
    void endsTheOtherSessionsWhenThePasswordIsChanged() {
        var mail = Newcomer.make("Device Changer").mail();
        var here = browser.signIn(mail);
        var elsewhere = browser.signIn(mail);
        var password = "seven slow boats behind a lighthouse";
        here.navigate("/people/profile");

        here.locator("#present").fill("not the present one");
        here.locator("#password").fill(password);
        here.locator("#change").click();
        assertThat(here.locator("[role=alert]").innerText()).isNotBlank();
        assertThat(isSignedIn(elsewhere)).isTrue();
        here.locator("#present").fill(Account.password());
        here.locator("#password").fill(password);
        here.locator("#change").click();

        assertThat(here.locator(".note.ok[role=status]").count()).isEqualTo(1);
        assertThat(isSignedIn(here)).isTrue();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(Visitor.signIn(mail, password).get("/people/profile").status()).isEqualTo(200);
        assertThat(refusalOf(mail)).isNotBlank();
    }

    @Test
    void signsOutEverywhere() {
        var mail = Newcomer.make("Device Leaver").mail();
        var here = browser.signIn(mail);
        var elsewhere = browser.signIn(mail);
        here.navigate("/people/profile");
        assertThat(here.locator("section[aria-labelledby=sessions] li").count()).isEqualTo(2);

        here.locator("#everywhere summary").click();
        here.locator("#endAll").click();

        assertThat(here.url()).contains("/people/sign-in");
        assertThat(here.locator(".note.ok[role=status]").count()).isEqualTo(1);
        assertThat(isSignedIn(here)).isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
    }

    @Test
    void endsTheSessionOfWhoIsDeactivatedAtOnce() {
        var person = Newcomer.make("Device Stopped");
        var theirs = browser.signIn(person.mail());
        assertThat(isSignedIn(theirs)).isTrue();
        var ours = browser.signIn(Account.ADMINISTRATOR);

        ours.navigate("/people/person?act=deactivate&person=" + person.id());
        ours.locator("#reason").fill("Left the service");
        ours.locator("#submit").click();

        assertThat(ours.locator(".note.ok[role=status]").count()).isEqualTo(1);
        assertThat(isSignedIn(theirs)).isFalse();
        assertThat(refusalOf(person.mail()))
                .isNotBlank()
                .isEqualTo(refusalOf("nobody.at.all@prosecution.example"));
    }

    private static boolean isSignedIn(Page page) {
        page.navigate("/people/profile");
        return page.url().endsWith("/people/profile");
    }

    /** What the sign-in page says to this address with the password of the demo accounts. */
    private static String refusalOf(String mail) {
        var visitor = Visitor.nobody();
        var form = visitor.get("/people/sign-in").page().selectFirst("main form[method=post]");
        var answer = visitor.send(form, Map.of("mail", mail, "password", Account.password()));
        assertThat(visitor.cookies()).doesNotContainKey("cadre-session");
        return answer.page().select("[role=alert]").text();
    }

    @Test
    void refusesAStaleCorrectionInASecondTabAndKeepsWhatWasTyped() {
        var person = Newcomer.make("Tabs Twice");
        var one = browser.signIn(Account.ADMINISTRATOR);
        var other = one.context().newPage();
        for (var tab : List.of(one, other)) {
            tab.navigate("/people/person?act=name&person=" + person.id());
        }

        correct(one, "Tabs Once", "Misspelt in the list");
        correct(other, "Tabs Never", "Misspelt in the letter");

        assertThat(one.locator(".note.ok[role=status]").count()).isEqualTo(1);
        assertThat(other.locator("[role=alert]").innerText())
                .contains("Someone changed this record while you were working on it");
        assertThat(other.locator("#name").inputValue()).isEqualTo("Tabs Never");
        assertThat(other.locator("#reason").inputValue()).isEqualTo("Misspelt in the letter");
        assertThat(Tables.value("select name from person where id = ?", person.id()))
                .isEqualTo("Tabs Once");
        other.navigate("/people/person?act=name&person=" + person.id());
        correct(other, "Tabs Twice More", "Compared both");
        assertThat(Tables.value("select name from person where id = ?", person.id()))
                .isEqualTo("Tabs Twice More");
    }

    private static void correct(Page page, String name, String reason) {
        page.locator("#name").fill(name);
        page.locator("#reason").fill(reason);
        page.locator("#submit").click();
    }

    @Test
    void refusesAStaleEditOfAnAgencyAndKeepsWhatWasTyped() {
        var one = browser.signIn(Account.ADMINISTRATOR);
        var agency = addAgency(one, "Tabs Office of Estrova");
        var other = one.context().newPage();
        for (var tab : List.of(one, other)) {
            tab.navigate("/people/agency?agency=" + agency);
        }

        one.locator("#name").fill("Tabs Bureau of Estrova");
        one.locator("#save").click();
        other.locator("#name").fill("Tabs Agency of Estrova");
        other.locator("#save").click();

        assertThat(other.locator("[role=alert]").innerText()).contains("changed this record");
        assertThat(other.locator("#name").inputValue()).isEqualTo("Tabs Agency of Estrova");
        assertThat(Tables.value("select name from agency where id = ?", agency))
                .isEqualTo("Tabs Bureau of Estrova");
    }

    private static String addAgency(Page page, String name) {
        page.navigate("/people/agency");
        page.locator("#name").fill(name);
        page.locator("#country").selectOption("ET");
        page.locator("#kind").selectOption("CUSTOMS");
        page.locator("#save").click();
        return Tables.value("select id from agency where name = ?", name);
    }

    @Test
    void makesOnePersonOfAnInvitationThatIsSentTwice() throws Exception {
        var admin = Visitor.as(Account.ADMINISTRATOR);
        var form = admin.get("/people/invite").page().selectFirst("#invite");
        var typed = Map.of("name", "Double Invited", "mail", "double.invited@customs.example");
        var together = new CyclicBarrier(2);
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var sent =
                    threads.invokeAll(
                            IntStream.range(0, 2)
                                    .<java.util.concurrent.Callable<Answer>>mapToObj(
                                            i ->
                                                    () -> {
                                                        together.await();
                                                        return Visitor.as(Account.ADMINISTRATOR)
                                                                .send(form, typed);
                                                    })
                                    .toList());
            for (var each : sent) {
                answers.add(each.get());
            }
        }

        assertThat(people("double.invited@customs.example")).isEqualTo(1);
        assertThat(answers).filteredOn(a -> a.page().selectFirst("#link") != null).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.page().selectFirst("#link") == null)
                .singleElement()
                .satisfies(
                        refused -> {
                            assertThat(refused.status()).isLessThan(500);
                            assertThat(refused.page().select("[role=alert] li").text())
                                    .isNotBlank();
                            assertThat(refused.page().selectFirst("#name").val())
                                    .isEqualTo("Double Invited");
                        });
    }

    @Test
    void sendsAnInvitationOnceHoweverOftenItsButtonIsPressed() {
        var page = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/invite");
        page.locator("#name").fill("Pressed Twice");
        page.locator("#mail").fill("pressed.twice@customs.example");

        page.locator("#submit").dblclick();

        page.locator("#link").waitFor();
        assertThat(people("pressed.twice@customs.example")).isEqualTo(1);
    }

    private static int people(String mail) {
        return Tables.count("select count(*) from person where mail = ?", mail);
    }

    @Test
    void looksAfterAgenciesAndTheirUnits() {
        var page = browser.signIn(Account.ADMINISTRATOR);
        var agency = addAgency(page, "Units Guard of Estrova");
        assertThat(page.url()).contains(agency);
        page.locator("#unitName").fill("Boats");
        page.locator("#add").click();
        page.locator("#unitName").fill("Boats");
        page.locator("#add").click();
        assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
        assertThat(page.locator("#unitName").inputValue()).isEqualTo("Boats");
        page.locator("#unitName").fill("Dogs");
        page.locator("#add").click();

        page.locator("a[href*='unit=']").first().click();
        assertThat(page.locator("#unitName").inputValue()).isEqualTo("Boats");
        page.locator("#unitName").fill("Harbour boats");
        page.locator("#rename").click();
        assertThat(page.locator("section[aria-labelledby=units] li bdi").allInnerTexts())
                .contains("Harbour boats", "Dogs")
                .doesNotContain("Boats");
        page.navigate("/people/agency");
        page.locator("#name").fill("Units Guard of Estrova");
        page.locator("#country").selectOption("BM");
        page.locator("#kind").selectOption("CUSTOMS");
        page.locator("#save").click();
        assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
        assertThat(page.locator("#country").inputValue()).isEqualTo("BM");

        var person = Newcomer.make("Units Mover");
        page.navigate("/people/person?act=place&person=" + person.id());
        var unit = Tables.value("select id from unit where name = 'Harbour boats'");
        page.locator("#place").selectOption(agency + "/" + unit);
        page.locator("#submit").click();
        assertThat(page.locator(".page-head, header.page").first().innerText())
                .contains("Harbour boats");
        page.navigate("/people/agencies?text=Units+Guard");
        assertThat(page.locator("tr:has(a[href$='" + agency + "']) td.num").allInnerTexts())
                .containsExactly("2", "1");
    }

    @Test
    void leadsThroughAFilteredListForthAndBack() {
        for (int i = 0; i < 60; i++) {
            Newcomer.make("Paged Person %03d".formatted(i));
        }
        Tables.update(
                "update person set state = 'INVITED' where name in ('Paged Person 007', 'Paged"
                        + " Person 041')");
        var page = browser.signIn(Account.ADMINISTRATOR);
        page.navigate("/people/people");
        page.locator("#text").fill("paged person");
        page.locator("form.filters button").click();

        var first = names(page);
        page.locator("a[rel=next]").click();
        var second = names(page);
        page.locator("a[rel=next]").click();
        var third = names(page);

        assertThat(page.locator("a[rel=next]").count()).isZero();
        assertThat(page.locator("#text").inputValue()).isEqualTo("paged person");
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        assertThat(all).hasSize(60).doesNotHaveDuplicates().isSorted();
        page.locator("a[rel=prev]").click();
        assertThat(names(page)).isEqualTo(second);
        page.locator("a[rel=prev]").click();
        assertThat(names(page)).isEqualTo(first);
        assertThat(page.locator("a[rel=prev]").count()).isZero();

        page.locator("#state").selectOption("INVITED");
        page.locator("form.filters button").click();
        assertThat(names(page)).containsExactly("Paged Person 007", "Paged Person 041");
        page.locator("#country").selectOption("BM");
        page.locator("form.filters button").click();
        assertThat(page.locator("tbody th a").count()).isZero();
        assertThat(page.locator("main .empty, main .state, main h2, main h3").count()).isPositive();
        page.locator("form.filters a").click();
        assertThat(page.locator("#text").inputValue()).isEmpty();
        assertThat(names(page)).hasSize(25);
    }

    private static List<String> names(Page page) {
        return page.locator("tbody th a").allInnerTexts();
    }
}
