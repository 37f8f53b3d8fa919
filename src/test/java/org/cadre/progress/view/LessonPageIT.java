package org.cadre.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Lessons as Jonas, who has not begun, and then begins. */
@ProductTest
class LessonPageIT {

    private static final String MAIL = "petra.example@prosecution.example";

    @Test
    void leadsToTheModuleUntilItIsBegun() {
        var petra = Visitor.signIn(MAIL, Account.password());
        var module =
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'");
        var lesson = "/progress/lesson?module=" + module + "&lesson=seals";
        var before = Tables.sums();

        var led = petra.get(lesson);

        assertThat(led.status()).isEqualTo(302);
        assertThat(led.leadsTo()).isEqualTo("/progress/module");
        assertThat(Tables.sums()).isEqualTo(before);
        var page = petra.get("/progress/module?module=" + module).page();
        assertThat(page.selectFirst("main").text()).contains("Begin this module to open its");

        petra.send(page.selectFirst("form#start"), Map.of());

        assertThat(petra.get(lesson).status()).isEqualTo(200);
        assertThat(petra.get("/progress/lesson?module=" + module + "&lesson=none").status())
                .isEqualTo(404);
        assertThat(reach(petra, module, "no-such-block")).isEqualTo(404);
        var block = petra.get(lesson).page().selectFirst("article").attr("data-anchors");
        assertThat(reach(petra, module, block.split(" ")[1])).isEqualTo(204);
        assertThat(petra.get(lesson).page().select("header a[href^=#]").attr("href"))
                .isEqualTo("#" + block.split(" ")[1]);
    }

    @Test
    void isNotThereForWhoLearnsNothing() {
        var module =
                Tables.value("select id from module_version where state = 'PUBLISHED' limit 1");

        assertThat(
                        Visitor.as(Account.MANAGER)
                                .get("/progress/lesson?module=" + module + "&lesson=seals")
                                .status())
                .isEqualTo(404);
    }

    private static int reach(Visitor visitor, String module, String block) {
        return visitor.post(
                        "/rest/progress/place",
                        Map.of("module", module, "lesson", "seals", "anchor", block),
                        "X-Cadre-Token",
                        visitor.token())
                .status();
    }
}
