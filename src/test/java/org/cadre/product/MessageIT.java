package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager writes to one person of a cohort; nothing goes out before it was shown. */
@ProductTest
class MessageIT {

    private static final String SUBJECT = "Room 4 on <Monday>";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void sendsWhatWasShownToThoseWhoAreTickedAndOnlyOnce() {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/cohort/message?cohort=" + World.get().id("cohort"));
        page.locator("#preview").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("Write a subject");

        page.locator("#subject").fill(SUBJECT);
        page.locator("#body").fill("Bring your badge.\nWe begin at nine.");
        page.locator("input[name=whom][value=chosen]").check();
        page.locator("input[name=person][value='" + World.get().id("person") + "']").check();
        page.locator("#preview").click();
        assertThat(page.locator("main .note").innerText())
                .contains("This goes to 1 person", SUBJECT, "We begin at nine.");
        assertThat(count("notice")).isZero();

        page.locator("#body").fill("Bring your badge and a pen.");
        page.locator("#send").click();
        assertThat(page.locator("main .note").innerText()).contains("and a pen");
        assertThat(count("notice")).as("what was changed is shown again first").isZero();
        page.locator("#send").click();

        assertThat(page.locator("main").innerText()).contains("The message is on its way");
        assertThat(count("notice")).isEqualTo(1);
        assertThat(count("mail")).isEqualTo(1);
        assertThat(Tables.value("select facts from audit_entry where act = 'MessageSent'"))
                .contains("people")
                .doesNotContain("badge");
        var trainee = browser.signIn(Account.TRAINEE);
        trainee.navigate("/notice/notices");
        assertThat(trainee.locator("main").innerText())
                .contains(SUBJECT, "Bring your badge and a pen.", "A message from");
    }

    private static int count(String table) {
        return Tables.count("select count(*) from " + table + " where kind = 'MESSAGE'");
    }
}
