package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator looks for likely duplicates and settles one of them. */
@ProductTest
class DuplicatesIT {

    private static final String NAME = "0Zoe Twofold";
    private static final String OTHER = "Twofold 0zoé";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromThePeopleToAPairUntilOneOfTheAccountsIsDeactivated() {
        Newcomer.make(NAME);
        Newcomer.make(OTHER);
        var page = browser.signIn(Account.ADMINISTRATOR);

        page.navigate("/people/people");
        page.locator("main a[href='/people/duplicates']").click();
        var pair = page.locator("tbody:has-text('" + NAME + "')");
        assertThat(pair.innerText()).contains("Same name", OTHER, "0zoe.twofold@");
        assertNoSidewaysScroll(page);

        pair.locator("th a:has-text('" + OTHER + "')").click();
        page.locator("a[href*='act=deactivate']").click();
        page.locator("#reason").fill("The same person has the other account");
        page.locator("#submit").click();
        page.navigate("/people/duplicates");

        assertThat(page.locator("main").innerText()).doesNotContain(NAME, OTHER);
    }

    private static void assertNoSidewaysScroll(Page page) {
        page.setViewportSize(390, 844);
        var wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(wide).isEqualTo(false);
        page.setViewportSize(1280, 900);
    }
}
