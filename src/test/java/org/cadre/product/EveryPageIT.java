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
import java.util.Optional;

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
        var page =
                browser.keep(
                        looker,
                        made -> {
                            if (isRead(language)) {
                                made.addInitScript(Axe.SCRIPT);
                            }
                        });
        var all = new SoftAssertions();

        for (var address : Examples.addresses(webPage)) {
            open(page, address, looker, language);
            look(all, page, language);
        }

        all.assertAll();
    }

    private static void look(SoftAssertions all, Page page, Language language) {
        all.assertThat(page.evaluate(SPEAKS))
                .as("language, direction and words of %s", page.url())
                .isEqualTo(List.of(language.tag(), language.direction(), true, 1, false));
        for (var screen : SCREENS.get(language)) {
            page.setViewportSize(screen.width(), 900);
            all.assertThat(wide(page))
                    .as("wider than %d px in %s: %s", screen.width(), language, page.url())
                    .isEmpty();
            screen.theme().ifPresent(theme -> look(all, page, language, screen.width(), theme));
        }
    }

    /** A width, and the theme in which it is read where it is read. */
    private record Screen(int width, Optional<ColorScheme> theme) {}

    /**
     * Axe reads English on a wide screen in light colours, and Arabic on a phone in dark ones. What
     * it finds depends on width, theme and direction each by itself, so that each of them is read
     * both ways. All languages have to fit the narrowest screen; French runs as English does.
     */
    private static final Map<Language, List<Screen>> SCREENS =
            Map.of(
                    Language.EN,
                    List.of(narrowest(), new Screen(1440, Optional.of(ColorScheme.LIGHT))),
                    Language.FR,
                    List.of(narrowest()),
                    Language.AR,
                    List.of(narrowest(), new Screen(390, Optional.of(ColorScheme.DARK))));

    private static boolean isRead(Language language) {
        return SCREENS.get(language).stream().anyMatch(screen -> screen.theme().isPresent());
    }

    private static Screen narrowest() {
        return new Screen(320, Optional.empty());
    }

    /**
     * Opens what is asked before it is done, and tells: language, direction, whether the title
     * begins with the name of the page, how many headings of the first level there are, whether a
     * text is missing.
     */
    private static final String SPEAKS =
            """
            () => {
                document.querySelectorAll('details.ask').forEach(d => d.open = true);
                const html = document.documentElement;
                return [html.lang, html.dir, /^\\S.* · Cadre$/.test(document.title),
                    document.querySelectorAll('h1').length, html.outerHTML.includes('??')];
            }
            """;

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
