package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Map;
import java.util.UUID;

/** A manager sees who is behind the plan and why, and writes to some of them. */
@ProductTest
class BehindIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromThoseWhoAreBehindToAMessageToThem() {
        var cohort = cohort();
        var hala = enrolled("Hala Behind", cohort);
        var omar = enrolled("Omar Behind", cohort);
        var manager = browser.signIn(Account.MANAGER);

        manager.navigate("/progress/cohort-progress?cohort=" + cohort + "&lang=en");
        manager.locator("a[href^='/progress/behind']").click();
        assertThat(manager.locator("main tbody tr").allInnerTexts())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Behind", "10 days", "FOR-2", "Never"));

        manager.locator("input[name=person][value='" + omar.id() + "']").uncheck();
        manager.locator("#writeTo").click();
        assertThat(manager.locator("input[name=whom][value=chosen]").isChecked()).isTrue();
        assertThat(ticked(manager, hala)).isTrue();
        assertThat(ticked(manager, omar)).isFalse();
        manager.locator("#subject").fill("Where are you?");
        manager.locator("#body").fill("Tell me what you need.");
        manager.locator("#preview").click();
        assertThat(manager.locator("main .note").textContent())
                .contains("This goes to 1 person", "Hala Behind");
    }

    private static boolean ticked(Page page, Newcomer person) {
        return page.locator("input[name=person][value='" + person.id() + "']").isChecked();
    }

    /** A cohort whose plan ended ten days ago. */
    private static String cohort() {
        var id = UUID.randomUUID().toString();
        Tables.copy(
                "cohort",
                "name = 'Cohort 7' and programme_id = (select id from programme where name ="
                        + " 'Evidence and Integrity')",
                Map.of(
                        "id",
                        "'" + id + "'",
                        "name",
                        "'Behind " + id.substring(0, 8) + "'",
                        "zone",
                        "'UTC'",
                        "starts_on",
                        "date_sub(utc_date(), interval 60 day)",
                        "ends_on",
                        "date_sub(utc_date(), interval 10 day)"));
        Tables.update(
                "insert into cohort_module (cohort_id, module_code, position) values (?, 'FOR-2',"
                        + " 1)",
                id);
        return id;
    }

    private static Newcomer enrolled(String name, String cohort) {
        var person = Newcomer.make(name);
        Tables.update(
                "update enrolment set cohort_id = ? where person_id = ?", cohort, person.id());
        return person;
    }
}
