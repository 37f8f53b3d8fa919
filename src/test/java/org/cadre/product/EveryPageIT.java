package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.assertj.core.api.SoftAssertions;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Sweep;
import org.cadre.testing.Tables;
import org.cadre.testing.WebPage;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is true of every page there is: it opens, speaks each language, fits a narrow screen, and
 * axe finds nothing. Each address of a page is loaded once for each language; screens and themes
 * change in place.
 */
@ProductTest
class EveryPageIT {

    private static final Map<Language, Sweep> SWEEPS = new EnumMap<>(Language.class);

    static List<WebPage> pages() {
        return WebPage.shown();
    }

    /** Everybody speaks one language at a time, because it is kept with the person. */
    @BeforeAll
    static void lookAtAllPages() {
        for (var language : Language.values()) {
            speak(language);
            SWEEPS.put(
                    language,
                    Sweep.over(pages(), (browser, page) -> look(browser, page, language)));
        }
        speak(Language.EN);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensInEachLanguageFitsEachScreenAndGivesAxeNothingToFind(WebPage webPage) {
        assertThat(SWEEPS).hasSize(Language.values().length);
        assertAll(SWEEPS.values().stream().map(sweep -> () -> sweep.tell(webPage)));
    }

    private static void look(Browser browser, WebPage webPage, Language language) {
        var looker = Examples.looker(webPage);
        var page = browser.keep(looker, made -> made.addInitScript(Axe.SCRIPT));
        var all = new SoftAssertions();

        for (var address : Examples.addresses(webPage)) {
            open(page, address, looker, language);
            look(all, page, language);
        }

        all.assertAll();
    }

    private static void look(SoftAssertions all, Page page, Language language) {
        page.evaluate("document.querySelectorAll('details.ask').forEach(d => d.open = true)");
        speaks(all, page, language);
        for (var screen : SCREENS) {
            page.setViewportSize(screen.width(), 900);
            all.assertThat(wide(page))
                    .as("wider than %d px in %s: %s", screen.width(), language, page.url())
                    .isEmpty();
            if (screen.isRead(language)) {
                look(all, page, language, screen.width(), screen.themeIn(language));
            }
        }
    }

    /**
     * A width. English and Arabic are read on each that is wider than the narrowest; French, which
     * runs as English does, only has to fit. Colours do not ask for the language, and nothing but
     * they asks for the theme, so each theme is looked at once on each width.
     */
    private record Screen(int width) {

        boolean isRead(Language language) {
            return width > 320 && language != Language.FR;
        }

        ColorScheme themeIn(Language language) {
            return (width == 1440) == (language == Language.EN)
                    ? ColorScheme.LIGHT
                    : ColorScheme.DARK;
        }
    }

    private static final List<Screen> SCREENS =
            List.of(new Screen(320), new Screen(390), new Screen(1440));

    private static void speaks(SoftAssertions all, Page page, Language language) {
        all.assertThat(page.title())
                .as("title in %s of %s", language, page.url())
                .endsWith(" · Cadre")
                .doesNotStartWith(" ");
        all.assertThat(page.locator("h1").count())
                .as("h1 in %s of %s", language, page.url())
                .isEqualTo(1);
        all.assertThat(page.content())
                .as("texts in %s of %s", language, page.url())
                .doesNotContain("??");
        all.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
        all.assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.direction());
    }

    private static void open(Page page, String address, Account looker, Language language) {
        var said =
                looker == Account.ANONYMOUS
                        ? address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag()
                        : address;
        assertThat(page.navigate(said).status()).as(said).isEqualTo(200);
    }

    private static void speak(Language language) {
        AccessTable.ACCOUNTS.stream()
                .filter(account -> account != Account.ANONYMOUS)
                .forEach(
                        account ->
                                Tables.update(
                                        "update person set language = ? where mail = ?",
                                        language.tag(),
                                        account.mail()));
    }

    private static void look(
            SoftAssertions all, Page page, Language language, int width, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        all.assertThat(Axe.findings(page))
                .as("axe in %s at %d px, %s, %s", language, width, theme, page.url())
                .isEmpty();
    }

    /**
     * The outermost things that stick out of the screen; empty where nothing has to be moved
     * sideways.
     */
    private static List<?> wide(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => {
                            const limit = document.documentElement.clientWidth;
                            if (document.documentElement.scrollWidth <= limit) return [];
                            return [...document.querySelectorAll('main *, header *, .strip *')]
                                .filter(e => { const r = e.getBoundingClientRect();
                                    return e.checkVisibility() && r.width > 0 && (r.right > limit + 1 || r.left < -1); })
                                .map(e => e.outerHTML.slice(0, 120)).slice(-4).concat('scroll width '
                                    + document.documentElement.scrollWidth);
                        }
                        """);
    }
}
