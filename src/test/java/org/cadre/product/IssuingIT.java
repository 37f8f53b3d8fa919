package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A certificate cannot be printed; the manager finds it, with the reason, and has it tried. */
@ProductTest
class IssuingIT {

    @RegisterExtension final Browser browser = new Browser();

    @BeforeEach
    void makeTheAwardThatCannotBePrinted() {
        World.get();
    }

    @Test
    void tellsWhatCouldNotBeMadeAndWhyAndTriesItAgainAtOnce() {
        var page = browser.signIn(Account.MANAGER);
        var main = page.locator("main");

        page.navigate("/certificate/issuing");
        assertThat(main.innerText())
                .contains("Cohort 7", "1 certificate", "Twice", number())
                .contains("A name or text on it cannot be printed");
        page.locator("#hurry").click();
        assertThat(main.innerText()).contains("They are tried again");

        Tables.await("select 1 from certificate_due where failures = 13 and award_id = ?", award());
        page.navigate("/certificate/issuing");
        assertThat(main.innerText()).contains(number());
    }

    private static String award() {
        return World.get().id("unprinted");
    }

    private static String number() {
        return Tables.value("select number from award where id = ?", award());
    }
}
