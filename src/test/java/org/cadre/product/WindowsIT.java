package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The window of a module, as a manager sets it and a trainee meets it. */
@ProductTest
class WindowsIT {

    @RegisterExtension final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void keepsAModuleClosedUntilItsFirstDayAndAfterItsLast() {
        var cohort = OwnCohort.make("Windows", "FOR-2");
        var person = cohort.take(Newcomer.make("Basma Window"));
        var module =
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'");
        var manager = browser.signIn(Account.MANAGER);
        var trainee = browser.signIn(person.mail());

        manager.navigate("/cohort/cohort?cohort=" + cohort + "&lang=en");
        manager.locator("a[href^='/cohort/windows']").click();
        manager.locator("tbody a").first().click();
        manager.locator("#opensOn").fill(today.plusDays(3).toString());
        manager.locator("#closesOn").fill(today.toString());
        manager.locator("#save").click();
        assertThat(manager.locator("main").innerText())
                .contains("The last day lies before the first");
        manager.locator("#closesOn").fill("");
        manager.locator("#save").click();
        assertThat(manager.locator("main").innerText()).contains("The window is saved");

        trainee.navigate("/progress/module?module=" + module);
        assertThat(trainee.locator("#window").innerText())
                .contains("Your cohort begins this module on");
        assertThat(trainee.locator("#begin").count()).isZero();

        Tables.update(
                "update cohort_module set opens_on = null, closes_on = ? where cohort_id = ?",
                today.minusDays(2).toString(),
                cohort.id());
        person.begin(module);
        trainee.navigate("/assessment/start?module=" + module + "&kind=pre-test");
        assertThat(trainee.locator("main").innerText())
                .contains("Your cohort closed this module after ");
        assertThat(trainee.locator("#begin").count()).isZero();
        trainee.navigate("/progress/module?module=" + module);
        assertThat(trainee.locator("#window").innerText()).contains("quizzes cannot be started");
    }
}
