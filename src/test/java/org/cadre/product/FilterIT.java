package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator keeps the filter of a list and comes back to it. */
@ProductTest
class FilterIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void keepsOpensRenamesRemovesAndPutsBack() {
        var mail = Newcomer.make("Fila Filter").holding("ADMINISTRATOR").mail();
        var page = browser.signIn(mail);
        page.navigate("/people/people?state=INVITED&after=x");
        page.locator("#keepFilter").click();
        page.locator("#keep").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("Give the filter a name");
        name(page, "Invited ones", "keep");

        assertThat(page.url()).endsWith("/people/people?state=INVITED&done=filter.done.kept");
        assertThat(page.locator("#keepFilter").count()).isZero();
        page.navigate("/people/people");
        link(page, "Invited ones");
        assertThat(page.locator("#state").inputValue()).isEqualTo("INVITED");

        link(page, "Rename or remove");
        page.locator("a[href*='filter=']").click();
        name(page, "Still invited", "rename");
        page.locator("a[href*='filter=']").click();
        page.locator("#remove").click();
        assertThat(page.locator("main").innerText())
                .contains("The filter is removed.", "You keep no filter");
        page.locator("#putBack").click();

        assertThat(page.locator("main").innerText()).contains("The filter is back.");
        link(page, "Still invited");
        assertThat(page.url()).endsWith("/people/people?state=INVITED");
    }

    private static void name(Page page, String name, String button) {
        page.locator("#name").fill(name);
        page.locator("#" + button).click();
    }

    private static void link(Page page, String words) {
        page.locator("main a:has-text('" + words + "')").first().click();
    }

    @Test
    void doesNotOpenThoseOfOthers() {
        var owner = Newcomer.make("Fila Owner").id();
        Tables.update(
                "insert into saved_filter (id, person_id, page, name, query, created_at) values"
                        + " (uuid(), ?, 'PEOPLE', 'Mine', 'text=x', now(6))",
                owner);
        var id = Tables.value("select id from saved_filter where person_id = ?", owner);

        var other = Visitor.as(Account.ADMINISTRATOR);

        assertThat(other.get("/filter/saved?filter=" + id).status()).isEqualTo(404);
        assertThat(other.get("/filter/keep?list=NONE").status()).isEqualTo(404);
    }
}
