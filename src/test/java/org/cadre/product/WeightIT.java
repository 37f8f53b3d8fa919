package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Sweep;
import org.cadre.testing.Visitor;
import org.cadre.testing.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The bytes that the first view of a page costs, headers and packing included, with nothing kept.
 */
@ProductTest
class WeightIT {

    private static final int LIGHT = 60_000;
    private static final int TRAINEE = 150_000;
    private static final int OFFICE = 600_000;

    @RegisterExtension final Browser browser = new Browser();

    private static Sweep sweep;

    static List<WebPage> pages() {
        return WebPage.shown();
    }

    @BeforeAll
    static void weighAllPages() {
        sweep = Sweep.over(pages(), WeightIT::weigh);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void staysWithinItsBudget(WebPage webPage) {
        sweep.tell(webPage);
    }

    private static void weigh(Browser browser, WebPage webPage) {
        var looker = Examples.looker(webPage);
        var requests = requestsOf(browser, looker, Examples.address(webPage));

        assertThat(weight(requests))
                .as(webPage + " as " + looker)
                .isLessThanOrEqualTo(budget(webPage, looker));
        if (isLight(webPage, looker)) {
            assertThat(requests)
                    .extracting(Request::url)
                    .noneMatch(url -> url.contains("jakarta.faces.resource"));
        }
    }

    private static int budget(WebPage page, Account looker) {
        if (isLight(page, looker)) {
            return LIGHT;
        }
        return looker == Account.TRAINEE ? TRAINEE : OFFICE;
    }

    /** Whatever is read on a weak link: all public pages and the lessons. */
    private static boolean isLight(WebPage page, Account looker) {
        return looker == Account.ANONYMOUS || page.address().equals("/progress/lesson");
    }

    private static List<Request> requestsOf(Browser browser, Account looker, String address) {
        var page = browser.keep(looker, WeightIT::keepNothing);
        var requests = new CopyOnWriteArrayList<Request>();
        Consumer<Request> listener = requests::add;
        page.onRequestFinished(listener);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.offRequestFinished(listener);
        return requests;
    }

    private static void keepNothing(Page page) {
        var off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        page.context().newCDPSession(page).send("Network.setCacheDisabled", off);
    }

    private static int weight(List<Request> requests) {
        return requests.stream()
                .filter(request -> request.url().startsWith("http"))
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }

    @Test
    void everyLessonStaysWithinItsBudget() {
        var lessons =
                Visitor.as(Account.TRAINEE)
                        .get(World.get().fill("/progress/module?module={module}"))
                        .page()
                        .select("main a.t[href^=/progress/lesson]")
                        .eachAttr("href");

        assertThat(lessons).isNotEmpty();
        for (var lesson : lessons) {
            assertThat(weight(requestsOf(browser, Account.TRAINEE, lesson)))
                    .as(lesson)
                    .isLessThanOrEqualTo(LIGHT);
        }
    }

    @Test
    void filesOfPagesMayBeKeptForEverAndComePacked() {
        var files =
                requestsOf(browser, Account.MANAGER, "/cohort/cohorts").stream()
                        .filter(request -> !request.isNavigationRequest())
                        .map(Request::response)
                        .toList();

        assertThat(files).hasSizeGreaterThan(2);
        assertThat(files)
                .allSatisfy(
                        file -> {
                            assertThat(file.headerValue("cache-control"))
                                    .as(file.url())
                                    .contains("immutable", "max-age=31536000");
                            assertThat(file.url()).containsPattern("/assets/[0-9a-f]{12}/");
                        })
                .filteredOn(file -> file.body().length > 1024)
                .allSatisfy(
                        file ->
                                assertThat(file.headerValue("content-encoding"))
                                        .as(file.url())
                                        .isEqualTo("gzip"));
    }
}
