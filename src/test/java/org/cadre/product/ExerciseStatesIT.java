package org.cadre.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.assertj.core.api.SoftAssertions;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/**
 * Pages of an exercise while it is played, when there is most on them, and the hot wash before it
 * is given: axe finds nothing, and nothing is wider than a phone.
 */
@ProductTest
class ExerciseStatesIT {

    private static final List<String> DIRECTING =
            List.of("setup", "direct", "evaluate", "results", "cards", "log");

    @RegisterExtension final Browser browser = new Browser();

    private final SoftAssertions all = new SoftAssertions();

    @Test
    void giveAxeNothingToFindWhileAllIsOnThem() {
        var player = Newcomer.make("Lara Lantern");
        var run = OwnRun.coldRoom(player.id());
        run.press(run.console(), "clockForm", "start");
        run.sendAll(Tables.value("select name from run_team where run_id = ?", run.id()));
        var playing = read(browser.signIn(player.mail()));
        var directing = read(browser.signIn(Account.MENTOR));

        for (var page : DIRECTING) {
            look(directing, "/exerciserun/" + page + "?run=" + run.id());
        }
        look(directing, run.console() + "&inject=i02");
        look(directing, "/exerciserun/jump?run=" + run.id() + "&to=1:20");
        for (var language : List.of("en", "ar")) {
            Tables.update("update person set language = ? where id = ?", language, player.id());
            look(playing, run.page() + "&inject=i02");
            assertThat(playing.locator("#decide")).isVisible();
            look(playing, "/exerciserun/request?run=" + run.id());
            look(playing, "/exerciserun/exhibit?run=" + run.id() + "&exhibit=e01");
        }
        run.press(run.console(), "clockForm", "end");
        for (var language : List.of("ar", "en")) {
            Tables.update("update person set language = ? where id = ?", language, player.id());
            look(playing, run.page());
            look(playing, "/afteraction/hot-wash?run=" + run.id());
            assertThat(playing.locator("#give")).isVisible();
        }
        look(directing, "/afteraction/report?run=" + run.id());

        all.assertAll();
    }

    private static Page read(Page page) {
        page.addInitScript(Axe.SCRIPT);
        return page;
    }

    private void look(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        page.evaluate(
                "document.querySelectorAll('main details, .strip details').forEach(d => d.open ="
                        + " true)");
        for (var width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                all.assertThat(Axe.findings(page))
                        .as("axe at %d px, %s, %s", width, theme, address)
                        .isEmpty();
            }
            all.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width at %d px of %s", width, address)
                    .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
        }
    }
}
