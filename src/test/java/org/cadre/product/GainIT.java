package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** What people have learnt, as they and their manager see it. */
@ProductTest
class GainIT {

    @RegisterExtension final Browser browser = new Browser();

    private final String module =
            Tables.value(
                    "select id from module_version where code = 'FOR-2' and state = 'PUBLISHED'");

    @Test
    void showsATraineeTheOwnGainAndAManagerEachWithTheMedian() {
        var cohort = OwnCohort.make("Gain", "FOR-2");
        var names = List.of("Hala", "Jonas", "Maya", "Omar", "Petra", "Yara");
        var before = List.of(40, 0, 50, 60, 20, 30);
        var after = List.of(85, 70, 45, 60, 100, 0);
        for (int i = 0; i < names.size(); i++) {
            var person = cohort.take(Newcomer.make(names.get(i) + " Gain")).begin(module).id();
            attempt(person, "PRE_TEST", before.get(i));
            if (after.get(i) > 0) {
                attempt(person, "FINAL", after.get(i));
            }
        }

        var trainee = browser.signIn("hala.gain@prosecution.example");
        trainee.navigate("/progress/module?module=" + module);
        assertThat(trainee.locator("#gain").innerText()).contains("75 % is there now");

        var manager = browser.signIn(Account.MANAGER);
        manager.navigate("/progress/cohort-progress?cohort=" + cohort + "&lang=en");
        manager.locator("a[href^='/progress/gain']").click();
        assertThat(manager.locator("tfoot").innerText()).contains("70 %, 5 people");
        var rows = manager.locator("tbody tr").allInnerTexts();
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst()).contains("Hala Gain").contains("75 %");
        assertThat(rows.get(2)).contains("Maya Gain").contains("-10 %");
        assertThat(rows.getLast()).contains("Yara Gain").contains("Unknown");
    }

    private void attempt(String person, String kind, int percent) {
        Tables.update(
                "insert into attempt (id, person_id, module_version_id, kind, number, language,"
                    + " seed, started_at, deadline_at, handed_in_at, points, questions, percent,"
                    + " passed, version) values (uuid(), ?, ?, ?, 1, 'en', 1, now(6),"
                    + " date_add(now(6), interval 1 hour), now(6), 1, 10, ?, ?, 0)",
                person,
                module,
                kind,
                percent,
                percent >= 70);
    }
}
