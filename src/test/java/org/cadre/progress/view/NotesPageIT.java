package org.cadre.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Notes and the print view as Jonas, by plain forms. */
@ProductTest
class NotesPageIT {

    private static final String MAIL = "jonas.specimen@police.example";

    private final Visitor jonas = Visitor.signIn(MAIL, Account.password());
    private final String module =
            Tables.value(
                    "select id from module_version where code = 'FOR-2' and state ="
                            + " 'PUBLISHED'");
    private final String lesson = "/progress/lesson?module=" + module + "&lesson=seals";

    @Test
    void areWrittenChangedRemovedAndBroughtBack() {
        begin();
        var form = jonas.get(lesson).page().selectFirst("form#newNote");
        var block = form.select("option").get(2).val();

        var written = jonas.send(form, Map.of("block", block, "text", "Tie a <b>\nsecond tag"));

        assertThat(written.status()).isEqualTo(302);
        assertThat(location(written)).endsWith("#" + block);
        var mine = jonas.get(lesson).page().selectFirst("#notes .own:contains(second tag)");
        assertThat(mine.selectFirst(".said").wholeText()).isEqualTo("Tie a <b>\nsecond tag");
        var edit = mine.selectFirst("a[href^=/progress/note?]").attr("href");
        assertThat(Visitor.as(Account.MANAGER).get(edit).status()).isEqualTo(404);
        assertThat(Visitor.as(Account.ADMINISTRATOR).get(edit).status()).isEqualTo(404);

        var open = jonas.get(edit).page().selectFirst("form#note");
        assertThat(jonas.send(open, Map.of("text", "From the one tab")).status()).isEqualTo(302);
        var late = jonas.send(open, Map.of("text", "From the other tab"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("main").text())
                .contains("From the one tab", "From the other tab", "Nothing is lost");
        assertThat(late.page().selectFirst("textarea").wholeText()).isEqualTo("From the other tab");
        assertThat(jonas.send(late.page().selectFirst("form#note"), Map.of()).status())
                .isEqualTo(302);
        assertThat(jonas.get("/progress/notes?q=OTHER").page().select(".said").eachText())
                .containsExactly("From the other tab");
        var file = jonas.get("/progress/notes?as=text");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("notes.txt");
        assertThat(file.body()).contains("FOR-2", "From the other tab");

        var again = jonas.get(edit).page().selectFirst("form#note");
        var removed = jonas.send(again, Map.of("act", "remove"));
        assertThat(jonas.get("/progress/notes").page().text()).doesNotContain("the other tab");
        var way = jonas.get(path(removed)).page().selectFirst("#notes form:has([value=restore])");
        assertThat(jonas.send(way, Map.of()).status()).isEqualTo(302);
        assertThat(jonas.get("/progress/notes").page().text()).contains("the other tab");
    }

    @Test
    void sayWhatIsWrongAndKeepWhatWasTyped() {
        begin();
        var form = jonas.get(lesson).page().selectFirst("form#newNote");

        var refused = jonas.send(form, Map.of("text", "x".repeat(4001)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("[role=alert]").text()).contains("4,000");
        assertThat(refused.page().selectFirst("textarea").text()).hasSize(4001);
    }

    @Test
    void aLessonAndAModuleAreLaidOutForPaper() {
        begin();
        var one = jonas.get("/progress/print?module=" + module + "&lesson=seals").page();
        var all = jonas.get("/progress/print?module=" + module).page();
        var cards = jonas.get("/progress/print?module=" + module + "&part=cards").page();

        assertThat(one.select(".prose-part > h2:first-child")).hasSize(1);
        assertThat(all.select(".prose-part > h2:first-child"))
                .hasSize(
                        Integer.parseInt(
                                Tables.value(
                                        "select count(*) from lesson_text where language = 'EN'"
                                                + " and module_version_id = ?",
                                        module)));
        assertThat(all.select(".quizbox")).isNotEmpty();
        assertThat(all.select(".quizbox input, .quizbox select, form.quizbox")).isEmpty();
        assertThat(all.select("#sources li")).isNotEmpty();
        assertThat(all.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(cards.select("#cards .card")).isNotEmpty();
        assertThat(cards.select(".prose-part > h2:first-child")).isEmpty();
        assertThat(jonas.get("/progress/print?module=" + module + "&lesson=none").status())
                .isEqualTo(404);
    }

    private void begin() {
        var start = jonas.get("/progress/module?module=" + module).page().selectFirst("form#start");
        if (start != null) {
            jonas.send(start, Map.of());
        }
    }

    private static String location(Answer led) {
        return led.headers().firstValue("Location").orElse("");
    }

    private static String path(Answer led) {
        var location = location(led);
        return location.substring(location.indexOf("/progress/")).replaceAll("#.*", "");
    }
}
