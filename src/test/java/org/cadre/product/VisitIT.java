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

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** From a request to a session for others, by a visitor, a host and who coordinates. */
@ProductTest
class VisitIT {

    @RegisterExtension final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String programme =
            copied("programme", "name = 'Evidence and Integrity'", Map.of("name", "uuid()"));
    private final Newcomer coordinator = aCoordinator();
    private final Newcomer visitor = Newcomer.make("Vera Visits " + programme.substring(0, 6));
    private final Newcomer host = aHost();
    private final String mentorship = aMentorship();

    private static String copied(String table, String where, Map<String, String> changes) {
        var id = UUID.randomUUID().toString();
        var all = new HashMap<>(changes);
        all.put("id", quoted(id));
        var model =
                Tables.value(
                        "select id from " + table + " where " + where + " order by id limit 1");
        Tables.copy(table, "id = " + quoted(model), all);
        return id;
    }

    private Newcomer aCoordinator() {
        var made = Newcomer.make("Cora Visits " + programme.substring(0, 6));
        Tables.update(
                "insert into role_assignment (id, person_id, role, scope_kind, scope_id,"
                        + " granted_at) values (uuid(), ?, 'PROGRAMME_MANAGER', 'PROGRAMME', ?,"
                        + " now(6))",
                made.id(),
                programme);
        return made;
    }

    private Newcomer aHost() {
        var made = Newcomer.make("Hal Hosts " + programme.substring(0, 6));
        Tables.update(
                "update person set agency_id = (select a.id from agency a where a.name = 'Customs"
                        + " of Belmora'), unit_id = null where id = ?",
                made.id());
        return made;
    }

    private String aMentorship() {
        var here = Map.of("programme_id", quoted(programme));
        var cycle = copied("mentoring_cycle", "state = 'OPEN'", here);
        var mentor = aProfile("MENTOR", Newcomer.make("Moe Mentors " + programme.substring(0, 6)));
        var id =
                copied(
                        "mentorship",
                        "state = 'ACTIVE' and mentor_agreed_at is not null and mentee_agreed_at is"
                                + " not null",
                        Map.of(
                                "programme_id",
                                quoted(programme),
                                "cycle_id",
                                quoted(cycle),
                                "mentor_id",
                                quoted(mentor),
                                "mentee_id",
                                quoted(aProfile("MENTEE", visitor))));
        copied("mentorship_goal", "state = 'OPEN'", Map.of("mentorship_id", quoted(id)));
        return id;
    }

    private String aProfile(String side, Newcomer person) {
        return copied(
                "mentoring_profile",
                "side = " + quoted(side),
                Map.of(
                        "programme_id",
                        quoted(programme),
                        "person_id",
                        quoted(person.id()),
                        "state",
                        "'ACTIVE'"));
    }

    @Test
    void aVisitIsAskedForPlannedConfirmedHeldAndPassedOn() {
        vet();
        ask();
        var id = Tables.value("select id from exchange_visit where programme_id = ?", programme);
        plan(id);
        confirm(id);
        brief(id);
        hold(id);
        passOn(id);
        check(id);
        assertNobodyElseReads(id);
        assertThat(browser.complaints()).isEmpty();
    }

    private void vet() {
        var page = browser.signIn(coordinator.mail());
        page.navigate("/visit/all-visits");
        page.locator("a[href='/visit/visit-hosts?programme=" + programme + "']").click();
        page.locator("#mail").fill(host.mail());
        page.locator("#until").fill(today.plusYears(1).toString());
        page.locator("#vet").click();
        assertThat(main(page)).contains("Host kept", host.name(), "Customs of Belmora");
    }

    private void ask() {
        var page = browser.signIn(visitor.mail());
        page.navigate("/mentorship/mentorship?mentorship=" + mentorship);
        page.locator("a:has-text('Ask for an exchange visit')").click();
        page.locator("#objective1").fill("Read a declaration as customs do");
        page.locator("#privately").check();
        page.locator("#objective2").fill("Search a container with them");
        page.locator("#ask").click();
        assertThat(main(page)).contains("In private nobody goes alone");
        page.locator("#privately").uncheck();
        page.locator("#ask").click();
        assertThat(main(page)).contains("Asked for; the host is told", "Send the plan: host");
    }

    private void plan(String id) {
        var page = browser.signIn(host.mail());
        page.navigate("/notice/notices");
        assertThat(main(page)).contains("Somebody asks to visit Customs of Belmora");
        page.navigate("/visit/visits");
        assertThat(main(page)).contains("Send the plan");
        page.navigate("/visit/visit?visit=" + id);
        page.locator("#answer").click();
        assertThat(main(page)).contains("at least one joint exercise or shadowing");
        page.locator("#day")
                .fill(Tables.value("select starts_on from exchange_visit where id = ?", id));
        page.locator("#kind").selectOption("SHADOWING");
        page.locator("#words").fill("A day in the yard");
        page.locator("#add").click();
        assertThat(main(page)).contains("Added to the plan", "A day in the yard");
        page.locator("#answer").click();
        assertThat(main(page)).contains("Plan sent");
    }

    private void confirm(String id) {
        var page = browser.signIn(coordinator.mail());
        page.navigate("/visit/visit?visit=" + id);
        page.locator("#confirm").click();
        assertThat(main(page)).contains("Confirmed; visitors and host are told");
    }

    private void brief(String id) {
        var page = browser.signIn(visitor.mail());
        page.navigate("/visit/visit?visit=" + id);
        page.locator("#security").check();
        page.locator("#emergency").fill("Ned, +999 555 0101");
        page.locator("#brief").click();
        assertThat(main(page)).contains("counts when all four are ticked");
        for (var topic : new String[] {"security", "culture", "safeguarding", "data"}) {
            page.locator("#" + topic).check();
        }
        page.locator("#emergency").fill("Ned, +999 555 0101");
        page.locator("#brief").click();
        assertThat(main(page)).contains("Briefing confirmed", "Ned, +999 555 0101");
        assertThat(
                        Tables.count(
                                "select count(*) from visit_visitor where instr(emergency, '555')"
                                        + " > 0"))
                .isZero();
    }

    private void hold(String id) {
        Tables.update(
                "update exchange_visit set starts_on = date_sub(utc_date(), interval 4 day),"
                        + " ends_on = utc_date() where id = ?",
                id);
        var page = browser.signIn(visitor.mail());
        page.navigate("/visit/visit?visit=" + id);
        page.locator("a:has-text('Open the logs')").click();
        for (var line : new String[] {"saw", "did", "learned", "otherwise", "takeHome"}) {
            page.locator("#" + line).fill("One line of the day");
        }
        page.locator("#did").fill("Looked at case no 12/2026");
        page.locator("#write").click();
        assertThat(main(page)).contains("looks like data of a real case");
        page.locator("#did").fill("Opened a container");
        page.locator("#write").click();
        assertThat(main(page)).contains("Log kept", "Opened a container");
        page.navigate("/visit/visit?visit=" + id);
        page.locator("#what").fill("A key ring");
        page.locator("#value").fill("4,50");
        page.locator("#currency").selectOption("EUR");
        page.locator("#accepted").check();
        page.locator("#note").click();
        assertThat(main(page)).contains("Noted in the register", "A key ring", "4.50");
        page.locator("#report").fill("They write the weight first");
        page.locator("#write").click();
        assertThat(main(page)).contains("Report kept", "They write the weight first");
    }

    private void passOn(String id) {
        var page = browser.signIn(visitor.mail());
        page.navigate("/visit/visit?visit=" + id);
        page.locator("#cascadeOn").fill(today.toString());
        page.locator("#topic").fill("What a weight tells");
        page.locator("#count-POLICE").fill("12");
        page.locator("#cascade").click();
        assertThat(main(page)).contains("Session noted", "What a weight tells", "12 people came");
    }

    private void check(String id) {
        Tables.update(
                "update exchange_visit set starts_on = date_sub(utc_date(), interval 95 day),"
                        + " ends_on = date_sub(utc_date(), interval 91 day) where id = ?",
                id);
        var page = browser.signIn(coordinator.mail());
        page.navigate("/visit/visit?visit=" + id);
        page.locator("#practice").fill("The weight is written first");
        page.locator("#changed").check();
        page.locator("#check").click();
        assertThat(main(page)).contains("Noted", "The weight is written first", "Finished");
        page.navigate("/visit/reciprocity");
        assertThat(main(page)).contains("Customs of Belmora");
        page.navigate("/visit/visit-print?visit=" + id);
        assertThat(main(page)).contains("A day in the yard", "A key ring");
    }

    private void assertNobodyElseReads(String id) {
        AccessTable.ACCOUNTS.stream()
                .map(Visitor::as)
                .forEach(
                        other ->
                                assertThat(other.get("/visit/visit?visit=" + id).status())
                                        .isIn(302, 404));
        var hosting = Visitor.signIn(host.mail(), Account.password());
        assertThat(hosting.get("/visit/visit-log?visit=" + id).status()).isEqualTo(404);
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
