package org.cadre.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

/** What a player sees of a connection that is lost and comes back. */
@ProductTest
class LostLineIT {

    private static final String LOST = "Connection lost";

    @RegisterExtension final Browser browser = new Browser();

    private OwnRun run;
    private Page player;

    @BeforeEach
    void prepare() {
        var person = Newcomer.make("Lola " + UUID.randomUUID().toString().substring(0, 8));
        run = OwnRun.coldRoom(person.id());
        player = browser.signIn(person.mail());
    }

    private void open() {
        player.navigate(run.page());
        assertThat(player.locator("#line")).hasText("Connected");
        player.evaluate("window.stays = true");
    }

    @Test
    void showsItselfAndIsCaughtUpWithoutReloading() {
        open();
        run.press(run.console(), "clockForm", "start");
        assertThat(player.locator("#sayTeam")).isVisible();
        player.locator("#message").fill("The gate is");

        player.context().setOffline(true);
        assertThat(player.locator("#line")).containsText(LOST);
        assertThat(player.locator("#line")).isInViewport();
        run.sendAll(Tables.value("select name from run_team where run_id = ?", run.id()));
        assertThat(player.locator("#feed")).not().containsText("The prosecutor rings");

        player.context().setOffline(false);
        assertThat(player.locator("#feed")).containsText("The prosecutor rings");
        assertThat(player.locator("#line")).hasText("Connected");
        assertThat(player.locator("#message")).hasValue("The gate is");
        assertThat(player.evaluate("window.stays")).isEqualTo(true);
        browser.complaints().removeIf(heard -> heard.contains("net::ERR_"));
    }

    @Test
    void showsItselfWhereNothingClosesTheLine() {
        player.route("**/rest/run/*/length", route -> {});
        player.route("**/rest/run/*/changes", route -> {});
        player.clock().install();
        player.navigate(run.page());
        assertThat(player.locator("#line")).isEmpty();

        player.clock().fastForward(40_000);

        assertThat(player.locator("#line")).containsText(LOST);
    }
}
