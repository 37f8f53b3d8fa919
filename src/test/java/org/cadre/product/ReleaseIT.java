package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.cadre.document.Conformance;
import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.Browser;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Map;
import java.util.UUID;

/** Statistics of a cohort: asked, approved by two, refused once by the audit, published coarser. */
@ProductTest
class ReleaseIT {

    private static final String SECOND = "noor.specimen@programme.example";

    @RegisterExtension final Browser browser = new Browser();

    private final OwnCohort cohort = OwnCohort.make("Released").ended(3);
    private final String name = Tables.value("select name from cohort where id = ?", cohort.id());

    @Test
    void isPublishedCoarserWhenTheAuditRefusesWhatWouldTellWhoLeft() {
        enrol("National Police of Arvenia", 13);
        enrol("Customs of Belmora", 10);
        enrol("Forensic Laboratory of Dorrania", 10);
        Newcomer.countSeats();
        takeSnapshot("ENROLMENT_CLOSE");
        var first = ask("Close of enrolment");
        await(first, "CHECKED");
        approve(first);
        leave();
        takeSnapshot("GRADUATION");

        var refused = ask("End of the cohort");

        await(refused, "REFUSED");
        var manager = browser.signIn(Account.MANAGER);
        open(manager, refused);
        assertThat(manager.locator("main").innerText())
                .contains("Refused: something could be worked out", "Only 1 value is possible")
                .doesNotContain("What leaves the house");
        assertThat(manager.locator("#approve").count()).isZero();
        manager.locator("button:has-text('Use this'), input[value='Use this']").first().click();
        var instead = Tables.value("select id from statistics_release where follows = ?", refused);
        await(instead, "CHECKED");
        approve(instead);

        open(manager, instead);
        assertThat(manager.locator("main").innerText()).contains("rounded to a multiple of 5");
        assertThat(Conformance.findings(file(instead, "pdf").bytes())).isEmpty();
        assertThat(file(instead, "csv").body()).contains("Police", "R-");
        assertThat(file(instead, "xlsx").body()).startsWith("PK");
        assertThat(browser.complaints()).isEmpty();
    }

    private void enrol(String agency, int count) {
        for (int i = 0; i < count; i++) {
            var person = UUID.randomUUID().toString();
            Tables.copy(
                    "person",
                    "mail = 'hugo.example@customs.example'",
                    Map.of(
                            "id",
                            "'" + person + "'",
                            "name",
                            "'Counted %s'".formatted(person.substring(0, 8)),
                            "mail",
                            "'%s@counted.example'".formatted(person),
                            "agency_id",
                            "(select a.id from agency a where a.name = '%s')".formatted(agency)));
            Tables.copy(
                    "enrolment",
                    "id = '%s'".formatted(World.get().id("enrolment")),
                    Map.of(
                            "id",
                            "uuid()",
                            "person_id",
                            "'" + person + "'",
                            "cohort_id",
                            "'" + cohort.id() + "'"));
        }
    }

    private void leave() {
        Tables.update(
                "update enrolment set state = 'WITHDRAWN', withdrawn_at = now(6), withdrawn_reason"
                    + " = 'Another post' where cohort_id = ? and person_id = (select p.id from"
                    + " person p join agency a on a.id = p.agency_id where a.name like 'National"
                    + " Police%' and p.name like 'Counted %' and p.id in (select e.person_id from"
                    + " (select * from enrolment) e where e.cohort_id = ?) limit 1)",
                cohort.id(), cohort.id());
        Newcomer.countSeats();
    }

    private void takeSnapshot(String moment) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/diversity/ask");
        page.locator("#cohort").selectOption(cohort.id());
        page.locator("#moment").selectOption(moment);
        page.locator("#takeOfCohort").click();
        assertThat(page.locator("main").innerText()).contains("The snapshot is taken");
    }

    private String ask(String moment) {
        var page = browser.signIn(Account.MANAGER);
        page.navigate("/diversity/ask");
        var label =
                page.locator("#snapshot option").allInnerTexts().stream()
                        .filter(text -> text.startsWith(name + ": " + moment))
                        .findFirst()
                        .orElseThrow();
        page.locator("#snapshot").selectOption(new SelectOption().setLabel(label));
        page.locator("#audience").selectOption("DONOR");
        page.getByLabel("Table 1: by").selectOption("AGENCY");
        page.locator("#purpose").fill("Annual report, page 14");
        page.locator("#ask").click();
        assertThat(page.locator("main").innerText()).contains("The request is in the register");
        return page.url().replaceAll(".*release=([^&]+).*", "$1");
    }

    private static void await(String release, String state) {
        Tables.await(
                "select id from statistics_release where id = ? and state = ?", release, state);
    }

    private void approve(String release) {
        approve(browser.signIn(Account.OVERSIGHT), release);
        approve(browser.signIn(SECOND), release);
        await(release, "PUBLISHED");
    }

    private static void approve(Page page, String release) {
        open(page, release);
        page.locator("#words").fill("The purpose is in the agreement.");
        page.locator("#approve").click();
        assertThat(page.locator("main").innerText()).contains("Your approval is kept");
    }

    private static void open(Page page, String release) {
        page.navigate("/diversity/protected?release=" + release);
    }

    private static Answer file(String release, String kind) {
        var answer =
                Visitor.as(Account.MANAGER)
                        .get("/diversity/protected?release=" + release + "&file=" + kind);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    @Test
    void tellsTheDiversityOfAYearFromWhatIsPublished() {
        var address = "/diversity/figures?release=" + World.get().id("year release");
        var page = browser.signIn(Account.OVERSIGHT);
        page.navigate(address);

        assertThat(page.locator("main").innerText())
                .contains("R-001", "Response rate", "Justice services of the five countries");
        var pdf = Visitor.as(Account.OVERSIGHT).get(address + "&file=pdf");
        assertThat(Conformance.findings(pdf.bytes())).isEmpty();
        assertThat(Visitor.as(Account.OVERSIGHT).get(address + "&file=csv").body())
                .contains("R-001", "SHA-256");
        assertThat(Visitor.nobody().get("/diversity/published?number=R-001").body())
                .contains("rounded to a multiple of 5")
                .doesNotContain("Ines");
        assertThat(browser.complaints()).isEmpty();
    }
}
