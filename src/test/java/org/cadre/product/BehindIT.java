package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager sees who is behind the plan and why, writes to some, and changes enrolments. */
@ProductTest
class BehindIT {

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void leadsFromThoseWhoAreBehindToAMessageToThem() {
        var cohort = OwnCohort.make("Behind", "FOR-2").ended(10);
        var hala = cohort.take(Newcomer.make("Hala Behind")).begin(module());
        var omar = cohort.take(Newcomer.make("Omar Behind"));
        var manager = browser.signIn(Account.MANAGER);

        manager.navigate("/progress/cohort-progress?cohort=" + cohort + "&lang=en");
        manager.locator("a[href^='/progress/behind']").click();
        assertThat(manager.locator("main tbody tr").allInnerTexts())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Behind", "10 days", "FOR-2"))
                .satisfiesOnlyOnce(row -> assertThat(row).contains("Omar", "Never"))
                .satisfiesOnlyOnce(row -> assertThat(row).contains("Hala").doesNotContain("Never"));

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

    @Test
    void changesSeveralEnrolmentsOnlyAfterTheyWereShown() {
        var cohort = OwnCohort.make("Behind", "FOR-2").ended(10);
        var jana = cohort.take(Newcomer.make("Jana Many"));
        var karim = cohort.take(Newcomer.make("Karim Many"));
        var lea = cohort.take(Newcomer.make("Lea Many"));
        var manager = browser.signIn(Account.MANAGER);

        manager.navigate("/cohort/cohort?cohort=" + cohort + "&lang=en");
        for (var person : new Newcomer[] {jana, karim}) {
            manager.locator("input[name=person][value='" + person.id() + "']").check();
        }
        manager.locator("#chooseTicked").click();
        manager.locator("#preview").click();
        assertThat(manager.locator("[role=alert]").innerText()).contains("Write a reason");
        manager.locator("#reason").fill("Posted abroad");
        manager.locator("#preview").click();
        assertThat(manager.locator("main tbody tr").allInnerTexts())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Many", "Is withdrawn"));
        assertThat(cohort.enrolled()).isEqualTo(3);

        Tables.update(
                "update enrolment set state = 'WITHDRAWN', withdrawn_at = now(6),"
                        + " withdrawn_reason = 'x', version = version + 1 where person_id = ?",
                jana.id());
        manager.locator("#apply").click();
        assertThat(manager.locator("main tbody tr").first().innerText())
                .as("what is different now is shown first")
                .contains("Jana Many", "was withdrawn before");
        manager.locator("#apply").click();

        assertThat(manager.locator("main").innerText())
                .contains("The enrolments are changed", lea.name())
                .doesNotContain(karim.name());
        assertThat(cohort.enrolled()).isEqualTo(1);
    }

    @Test
    void opensAFinalQuizAnewOnlyAfterItWasShownWhoGetsIt() {
        var cohort = OwnCohort.make("Behind", "FOR-2").ended(10);
        var nour = cohort.take(Newcomer.make("Nour Retake")).begin(module()).failFinal(module());
        var pia = cohort.take(Newcomer.make("Pia Retake")).begin(module());
        var manager = browser.signIn(Account.MANAGER);

        manager.navigate("/progress/cohort-progress?cohort=" + cohort + "&lang=en");
        for (var person : new Newcomer[] {nour, pia}) {
            manager.locator("input[name=person][value='" + person.id() + "']").check();
        }
        manager.locator("#anew").click();
        manager.locator("#preview").click();
        assertThat(manager.locator("[role=alert]").innerText()).contains("Write a reason");
        manager.locator("input[name=module][value='FOR-2']").check();
        manager.locator("#reason").fill("The line broke");
        manager.locator("#preview").click();
        assertThat(manager.locator("main tbody tr").allInnerTexts())
                .hasSize(2)
                .satisfiesOnlyOnce(row -> assertThat(row).contains("Nour", "Gets all attempts"))
                .satisfiesOnlyOnce(row -> assertThat(row).contains("Pia", "has attempts left"));
        assertThat(retakes(nour)).isZero();
        manager.locator("#apply").click();

        assertThat(manager.locator("main").innerText()).contains("open to them again");
        assertThat(retakes(nour)).isEqualTo(1);
        assertThat(retakes(pia)).isZero();
        var told = browser.signIn(nour.mail());
        told.navigate("/notice/notices");
        assertThat(told.locator("main").innerText())
                .contains("You can sit the final quiz again", "The line broke");
    }

    private static int retakes(Newcomer person) {
        return Tables.count("select count(*) from retake where person_id = ?", person.id());
    }

    private static String module() {
        return Tables.value(
                "select id from module_version where code = 'FOR-2' and state = 'PUBLISHED'");
    }

    private static boolean ticked(Page page, Newcomer person) {
        return page.locator("input[name=person][value='" + person.id() + "']").isChecked();
    }
}
