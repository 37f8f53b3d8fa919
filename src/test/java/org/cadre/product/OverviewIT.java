package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager comes home, goes to who is behind, and does something for some of the matrix. */
@ProductTest
class OverviewIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromTheHomeOfAManagerToThoseWhoAreChosenOnTheMatrix() {
        // so long ago that no other stands before it
        var cohort = OwnCohort.make("Overview", "FOR-2").ended(29);
        var nora = cohort.take(Newcomer.make("Nora Overview"));
        var omid = cohort.take(Newcomer.make("Omid Overview"));
        var manager = browser.signIn(Account.MANAGER);

        manager.navigate("/progress/home?lang=en");
        assertThat(manager.url()).endsWith("/progress/overview");
        manager.locator("main a[href='/progress/behind?cohort=" + cohort + "']").click();
        assertThat(manager.locator("main tbody tr").count()).isEqualTo(2);

        manager.navigate("/progress/overview");
        manager.locator("main a[href='/progress/cohort-progress?cohort=" + cohort + "']").click();
        tick(manager, nora);
        manager.locator("#writeTo").click();
        assertThat(ticked(manager, nora)).isTrue();
        assertThat(ticked(manager, omid)).isFalse();

        manager.navigate("/progress/cohort-progress?cohort=" + cohort);
        tick(manager, omid);
        manager.locator("#change").click();
        manager.locator("#reason").fill("Posted abroad");
        manager.locator("#preview").click();
        assertThat(manager.locator("main tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains(omid.name(), "Is withdrawn");
    }

    private static void tick(Page page, Newcomer person) {
        page.locator("input[name=person][value='" + person.id() + "']").check();
    }

    private static boolean ticked(Page page, Newcomer person) {
        return page.locator("input[name=person][value='" + person.id() + "']").isChecked();
    }
}
