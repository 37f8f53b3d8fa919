package org.cadre.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** Searches as Jonas, who learns FOR-2, over what the database indexed at the start. */
@ProductTest
class SearchPageIT {

    private static final String MAIL = "jonas.specimen@police.example";

    private final Visitor jonas = Visitor.signIn(MAIL, Account.password());
    private final String module = id("FOR-2");

    @ParameterizedTest
    @CsvSource({"seal", "SEALS", "séal", "the seal", "custod"})
    void findsPlacesInALessonThatIsBegunAndLeadsThere(String sought) {
        begin();

        var page = jonas.get("/progress/search?q=" + encoded(sought)).page();

        var links = page.select("main a.t[href*=lesson]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> link.contains(module));
        assertThat(page.select("main mark")).isNotEmpty();
        assertThat(jonas.get(links.getFirst().replaceAll("#.*", "")).status()).isEqualTo(200);
        assertThat(page.select("main a.t").size()).isLessThanOrEqualTo(50);
    }

    @Test
    void findsNothingOfAModuleThatNoOwnCohortTeaches() {
        begin();
        var canary = "zqcanaryzq";
        var foreign =
                Tables.value(
                        "select id from module_version where code not in (select m.module_code"
                            + " from cohort_module m join enrolment e on e.cohort_id ="
                            + " m.cohort_id join person p on p.id = e.person_id where p.mail = ?)"
                            + " limit 1",
                        MAIL);
        for (var kind : List.of("MODULE", "LESSON", "BLOCK", "WORD")) {
            for (var of : List.of(foreign, module)) {
                Tables.update(
                        "insert into search_text (id, module_version_id, language, kind,"
                            + " lesson_key, block_key, position, title, text, words) values"
                            + " (uuid(), ?, 'EN', ?, 'seals', ?, 1, ?, ?, concat('xx', ?))",
                        of,
                        kind,
                        "k" + kind.toLowerCase(java.util.Locale.ROOT),
                        canary + " " + of,
                        canary,
                        canary);
            }
        }

        var found = jonas.get("/progress/search?q=" + canary).page();

        assertThat(found.select("main a.t")).hasSize(4);
        assertThat(found.select("main a.t").eachText()).allMatch(text -> text.contains(module));
        assertThat(found.text()).doesNotContain(foreign);
        for (var account : List.of(Account.MANAGER, Account.ADMINISTRATOR)) {
            assertThat(
                            Visitor.as(account)
                                    .get("/progress/search?q=" + canary)
                                    .page()
                                    .select("main a.t"))
                    .isEmpty();
        }
        Tables.update("delete from search_text where words = ?", "xx" + canary);
    }

    @Test
    void saysWhatToTryWhenNothingIsFound() {
        var page = jonas.get("/progress/search?q=qqqqqq").page();

        assertThat(page.selectFirst("main .empty").text()).contains("Nothing was found");
        assertThat(jonas.get("/progress/search?q=" + encoded("\"+-*(")).status()).isEqualTo(200);
        assertThat(page.select("header form[role=search] input[name=q]")).hasSize(1);
        assertThat(
                        Visitor.as(Account.MANAGER)
                                .get("/people/profile")
                                .page()
                                .select("header form[role=search]"))
                .isEmpty();
    }

    private void begin() {
        var start =
                jonas.get("/progress/module?module=" + module).page().selectFirst("form#start");
        if (start != null) {
            jonas.send(start, Map.of());
        }
    }

    private static String id(String code) {
        return Tables.value(
                "select id from module_version where code = ? and state = 'PUBLISHED'", code);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
