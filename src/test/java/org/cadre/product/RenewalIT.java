package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A certificate comes to its end and is renewed, in a browser. */
@ProductTest
class RenewalIT {

    private static final SecureRandom RANDOM = new SecureRandom();

    @RegisterExtension final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void leadsFromTheListThroughTheFinalQuizToANewCertificate() {
        var person = Newcomer.make("Farid Sample");
        complete(person);
        award(person, today.plusDays(30));
        var page = browser.signIn(person.mail());

        page.navigate("/certificate/certificates");
        assertThat(page.locator("tbody").innerText()).contains("Ends in 30 days");
        page.locator("a[href^='/certificate/renew']").click();
        page.locator("#go").click();
        page.locator("#begin").click();
        passEverything(page);

        page.navigate("/certificate/certificates");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        assertThat(page.locator("tbody").innerText()).contains("Renewed by a newer certificate");
        assertThat(
                        Tables.count(
                                "select count(*) from award n join award o on o.id = n.renews where"
                                        + " o.person_id = ? and n.valid_until = o.valid_until +"
                                        + " interval 24 month",
                                person.id()))
                .isEqualTo(1);
        assertThat(page.locator("a[href^='/certificate/renew']").count()).isZero();
    }

    @Test
    void saysThatNothingIsToBeRenewedYet() {
        var person = Newcomer.make("Samira Sample");
        complete(person);
        award(person, today.plusDays(200));
        var page = browser.signIn(person.mail());

        page.navigate("/certificate/certificates");
        assertThat(page.locator("a[href^='/certificate/renew']").count()).isZero();
        page.navigate(
                "/certificate/renew?award="
                        + Tables.value("select id from award where person_id = ?", person.id()));

        assertThat(page.locator("main").innerText()).contains("There is nothing to renew");
        assertThat(page.locator("#go").count()).isZero();
    }

    private static void passEverything(Page page) {
        var attempt = page.url().replaceFirst(".*attempt=([^&]*).*", "$1");
        var answers = new RightAnswers(attempt);
        int size =
                Tables.count("select count(*) from attempt_question where attempt_id = ?", attempt);
        for (int position = 1; position <= size; position++) {
            answers.give(page, position);
            page.locator("#quiz button.btn[name=go][value=next]").click();
        }
        page.locator("#hand").click();
        assertThat(Tables.value("select passed + 0 from attempt where id = ?", attempt))
                .isEqualTo("1");
    }

    /** As if the module had been completed long ago. */
    private static void complete(Newcomer person) {
        var module = module();
        person.begin(module).read(module, 1).answerChecks(module);
        attempt(person, "PRE_TEST", 40);
        attempt(person, "FINAL", 80);
        Tables.update(
                "insert into completion (id, person_id, module_version_id, cohort_id, percent,"
                        + " completed_at) select uuid(), person_id, ?, cohort_id, 80, '2025-01-01'"
                        + " from enrolment where person_id = ?",
                module,
                person.id());
    }

    private static void attempt(Newcomer person, String kind, int percent) {
        Tables.update(
                "insert into attempt (id, person_id, module_version_id, kind, number, language,"
                    + " seed, started_at, deadline_at, handed_in_at, points, questions, percent,"
                    + " passed, version) values (uuid(), ?, ?, ?, 1, 'en', 1, '2025-01-01',"
                    + " '2025-01-02', '2025-01-01', 1, 10, ?, ?, 0)",
                person.id(),
                module(),
                kind,
                percent,
                percent >= 70);
    }

    private static void award(Newcomer person, LocalDate until) {
        Tables.update(
                "insert into award (id, person_id, module_version_id, cohort_id, programme_id,"
                    + " holder, programme_name, module_code, module_version, title, outcomes,"
                    + " responsible, hours, percent, language, awarded_at, valid_until, code,"
                    + " number, recorded_at) select uuid(), e.person_id, m.id, c.id, p.id, ?,"
                    + " p.name, m.code, '1.0.0', 'Evidence integrity', '[\"Record a custody"
                    + " entry\"]', m.responsible, 3, 80, 'EN', '2025-01-01', ?, ?, ?, '2025-01-01'"
                    + " from enrolment e join cohort c on c.id = e.cohort_id join programme p on"
                    + " p.id = c.programme_id join module_version m on m.id = ? where e.person_id ="
                    + " ?",
                person.name(),
                until.toString(),
                CertificateCode.random(RANDOM).text(),
                CertificateNumber.random(RANDOM).text(),
                module(),
                person.id());
        Tables.update(
                "insert into certificate_due (award_id, due_at, failures) select id, now(6), 0"
                        + " from award where person_id = ?",
                person.id());
        Tables.await(
                "select 1 from certificate c join award a on a.id = c.award_id where a.person_id ="
                        + " ?",
                person.id());
    }

    private static String module() {
        return Tables.value(
                "select id from module_version where code = 'FOR-2' and state = 'PUBLISHED'");
    }
}
