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

import java.util.Map;

/** What a new installation begins with: a programme, its manager, and the first cohort in it. */
@ProductTest
class ProgrammesIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromAProgrammeAndItsManagerToTheFirstCohort() {
        var page = browser.signIn(Account.ADMINISTRATOR);
        add(page, "Northern ports");
        var programme = Tables.value("select id from programme where name = 'Northern ports'");
        var manager = Newcomer.make("Petra Ports");

        page.navigate("/people/person?act=role&person=" + manager.id());
        page.locator("#role").selectOption("PROGRAMME_MANAGER:" + programme);
        page.locator("#submit").click();

        var visitor = Visitor.signIn(manager.mail(), Account.password());
        var plan = visitor.get("/cohort/open").page().selectFirst("#plan");
        assertThat(plan.select("#programme option").eachText()).containsExactly("Northern ports");
        visitor.send(plan, plan());
        assertThat(Tables.value("select name from cohort where programme_id = ?", programme))
                .isEqualTo("Ports 1");
    }

    private static Map<String, String> plan() {
        return Map.of(
                "name", "Ports 1",
                "startsOn", "2027-01-11",
                "endsOn", "2027-06-30",
                "zone", "UTC",
                "capacity", "10",
                "modules", "FOR-2");
    }

    @Test
    void renamesAProgrammeAndKeepsWhatWasTypedWhereTheNameIsTaken() {
        var page = browser.signIn(Account.ADMINISTRATOR);
        add(page, "Southern ports");
        add(page, "Southern airports");

        page.locator("#programmes li:has-text('Southern airports') a").click();
        page.locator("#name").fill("Southern ports");
        page.locator("#rename").click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("Another programme");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Southern ports");
        page.locator("#name").fill("Southern airfields");
        page.locator("#rename").click();

        assertThat(page.locator("#programmes bdi").allInnerTexts())
                .contains("Southern ports", "Southern airfields")
                .doesNotContain("Southern airports");
        assertThat(
                        Visitor.as(Account.ADMINISTRATOR)
                                .get("/catalogue/programmes?programme=none")
                                .status())
                .isEqualTo(404);
    }

    private static void add(Page page, String name) {
        page.navigate("/catalogue/programmes");
        page.locator("#name").fill(name);
        page.locator("#add").click();
        assertThat(page.locator("#programmes bdi").allInnerTexts()).contains(name);
    }
}
