package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * People who learn DIG-1 and have not begun FOR-2 search what the database indexed at the start.
 */
@ProductTest
class SearchIT {

    @RegisterExtension final Browser browser = new Browser();

    private final String begun = module("DIG-1");
    private final String ahead = module("FOR-2");
    private final String foreign = module("FIN-1");

    @ParameterizedTest
    @CsvSource({
        "Sara Searcher, en, phone",
        "Sara Capital, en, PHONES",
        "Sara Accent, fr, telephone",
        "Sara Plural, fr, Téléphones",
        "Sara Article, ar, الدليل",
        "Sara Bare, ar, دليل",
        "Sara Particle, ar, والأدلّة",
    })
    void leadsToThePlaceInALessonAndMarksTheWords(String name, String language, String sought) {
        var visitor = learner(name, language);

        var page = visitor.get("/progress/search?q=" + encoded(sought)).page();

        var link = page.select("main a.t[href*=lesson][href*=#]").first().attr("href");
        assertThat(link).contains(begun);
        assertThat(page.select("main mark")).isNotEmpty();
        assertThat(page.selectFirst("main h2").text()).isNotBlank();
        var place = link.split("#", 2);
        assertThat(visitor.get(place[0]).page().getElementById(place[1])).isNotNull();
    }

    @Test
    void findsNothingOfAModuleThatNoOwnCohortTeaches() {
        var canary = "zq" + UUID.randomUUID().toString().replace("-", "");
        for (var kind : List.of("MODULE", "LESSON", "BLOCK", "WORD")) {
            for (var of : List.of(begun, ahead, foreign)) {
                Tables.update(
                        "insert into search_text (id, module_version_id, language, kind,"
                                + " lesson_key, block_key, position, title, text, words) values"
                                + " (uuid(), ?, 'EN', ?, 'phones', ?, 1, ?, ?, concat('xx', ?))",
                        of,
                        kind,
                        kind,
                        kind + " of " + of,
                        canary,
                        canary);
            }
        }

        var found = titles(learner("Cara Canary", "en").get("/progress/search?q=" + canary).page());

        assertThat(found)
                .containsExactly(
                        "MODULE of " + begun,
                        "MODULE of " + ahead,
                        "LESSON of " + begun,
                        "LESSON of " + ahead,
                        "BLOCK of " + begun,
                        "WORD of " + begun);
        for (var account :
                List.of(Account.TRAINEE, Account.MANAGER, Account.AUTHOR, Account.ADMINISTRATOR)) {
            assertThat(titles(Visitor.as(account).get("/progress/search?q=" + canary).page()))
                    .noneMatch(title -> title.contains(foreign));
        }
        Tables.update("delete from search_text where text = ?", canary);
    }

    @Test
    void saysWhatToTryWhenNothingIsFound() {
        var visitor = learner("Nora Nothing", "en");

        var none = visitor.get("/progress/search?q=qqqqqq").page();

        assertThat(none.selectFirst("main .empty").text()).contains("Nothing was found");
        assertThat(none.select("main .empty a[href]")).isNotEmpty();
        assertThat(none.selectFirst("main input[name=q]").val()).isEqualTo("qqqqqq");
        assertThat(visitor.get("/progress/search").page().select("main .empty")).isEmpty();
        assertThat(visitor.get("/progress/search?q=" + encoded("\"+-*(@~")).status())
                .isEqualTo(200);
        assertThat(visitor.get("/progress/search?q=" + encoded("'; drop <b>")).page().select("b"))
                .isEmpty();
        assertThat(
                        Visitor.as(Account.MANAGER)
                                .get("/people/profile")
                                .page()
                                .select("header form[role=search]"))
                .isEmpty();
    }

    @Test
    void isReachedFromEveryPageByASlash() {
        learner("Selma Slash", "en");
        var page = browser.signIn("selma.slash@prosecution.example");
        page.navigate("/progress/home");

        page.keyboard().press("/");
        page.keyboard().type("phone");
        page.keyboard().press("Enter");

        page.waitForURL("**/progress/search?q=phone");
        assertThat(page.locator("main mark").first().innerText()).containsIgnoringCase("phone");
        page.locator("main input[name=q]").focus();
        page.keyboard().type("/");
        assertThat(page.locator("main input[name=q]").inputValue()).contains("/");
        assertThat(browser.complaints()).isEmpty();
    }

    private Visitor learner(String name, String language) {
        var person = Newcomer.make(name).alone("DIG-1", "FOR-2").begin(begun);
        Tables.update("update person set language = ? where id = ?", language, person.id());
        return Visitor.signIn(person.mail(), Account.password());
    }

    private static List<String> titles(Document page) {
        return page.select("main a.t").eachText();
    }

    private static String module(String code) {
        return Tables.value(
                "select id from module_version where code = ? and state = 'PUBLISHED'", code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
