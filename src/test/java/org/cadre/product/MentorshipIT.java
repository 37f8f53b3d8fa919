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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** From profiles to pairs that were approved, to a meeting, a hand-over and the last review. */
@ProductTest
class MentorshipIT {

    @RegisterExtension final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String programme = aProgramme();
    private final Newcomer coordinator = aHolder("Cora Pairs", "PROGRAMME_MANAGER");
    private final Newcomer mentor = aHolder("Max Guides", "MENTOR");
    private final Newcomer second = aHolder("Sue Guides", "MENTOR");
    private final Newcomer mentee = aMentee("Mia Learns");

    private static String aProgramme() {
        var id = UUID.randomUUID().toString();
        Tables.copy(
                "programme",
                "name = 'Evidence and Integrity'",
                Map.of("id", quoted(id), "name", quoted("Mentored " + id.substring(0, 8))));
        return id;
    }

    private Newcomer aHolder(String name, String role) {
        var made = Newcomer.make(name + " " + programme.substring(0, 6));
        Tables.update(
                "insert into role_assignment (id, person_id, role, scope_kind, scope_id,"
                        + " granted_at) values (uuid(), ?, ?, 'PROGRAMME', ?, now(6))",
                made.id(),
                role,
                programme);
        return made;
    }

    private Newcomer aMentee(String name) {
        var cohort = OwnCohort.make("Mentored", "FOR-2");
        Tables.update("update cohort set programme_id = ? where id = ?", programme, cohort.id());
        return cohort.take(Newcomer.make(name + " " + programme.substring(0, 6)));
    }

    @Test
    void aCycleLeadsFromProfilesToAMeetingAHandOverAndTheLastReview() {
        writeProfiles();
        takeIn(mentor);
        takeIn(second);
        var id = match();
        accept(id, mentor);
        accept(id, mentee);
        agree(id);
        meet(id);
        readService();
        fallSilent(id);
        var next = handOver(id);
        accept(next, second);
        accept(next, mentee);
        lookBack(next);
        assertThat(browser.complaints()).isEmpty();
    }

    private void writeProfiles() {
        for (var person : new Newcomer[] {mentor, second}) {
            var page = writeProfile(person, "MENTOR", "5");
            assertThat(main(page)).contains("Profile kept", "Waits to be taken in");
            page.locator("#sign").click();
            assertThat(main(page)).contains("Signed");
        }
        assertThat(main(writeProfile(mentee, "MENTEE", "1"))).contains("Takes part");
    }

    private Page writeProfile(Newcomer person, String side, String level) {
        var page = browser.signIn(person.mail());
        page.navigate("/mentorship/own-profile?programme=" + programme + "&side=" + side);
        page.locator("#level-en").selectOption("C1");
        for (var day : new String[] {"MONDAY", "TUESDAY", "THURSDAY"}) {
            page.locator("input[name='days'][value='" + day + "']").check();
        }
        page.locator("#from").fill("08:00");
        page.locator("#until").fill("17:00");
        page.locator("#grade").fill(side.equals("MENTOR") ? "5" : "3");
        page.locator("#skill-FOR-2").selectOption(level);
        if (side.equals("MENTOR")) {
            page.locator("#places").fill("1");
        } else {
            page.locator("#wanted-FOR-2").selectOption("4");
        }
        page.locator("#write").click();
        return page;
    }

    private void takeIn(Newcomer person) {
        var page = browser.signIn(coordinator.mail());
        page.navigate("/mentorship/cycles");
        page.locator("a[href='/mentorship/profiles?programme=" + programme + "']").click();
        assertThat(main(page)).contains(person.name());
        page.locator("a:has-text('" + person.name() + "')").click();
        page.locator("#take").click();
        assertThat(main(page)).contains("A mentor takes part once vetted");
        page.locator("#vetted").fill(today.plusYears(1).toString());
        page.locator("#trained").fill(today.plusYears(1).toString());
        page.locator("#clear").click();
        assertThat(main(page)).contains("Noted");
        page.locator("#take").click();
        assertThat(main(page)).contains("Taken in", "Takes part");
    }

    /** The one who is locked is asked. */
    private String match() {
        var page = browser.signIn(coordinator.mail());
        page.navigate("/mentorship/open-cycle");
        page.locator("#programme").selectOption(programme);
        page.locator("#name").fill("Spring pairs");
        page.locator("#startsOn").fill(today.toString());
        page.locator("#endsOn").fill(today.plusMonths(6).toString());
        page.locator("#open").click();
        assertThat(main(page)).contains("Cycle opened", "Nothing has been run");
        page.locator("#run").click();
        assertThat(main(page)).contains("1 pair for 1 person", "Everybody has a mentor");
        ban(page, second);
        page.locator("#run").click();
        assertThat(page.locator(".pair").innerText()).contains(mentor.name());
        page.locator("#markForm button:has-text('Lock')").click();
        page.locator("#run").click();
        assertThat(main(page)).contains("run 3", "Locked");
        page.locator("#approve").click();
        assertThat(main(page)).contains("both of each pair are asked", "Waits for answers");
        return Tables.value("select id from mentorship where programme_id = ?", programme);
    }

    /** In whichever pair the second mentor came, it never comes again. */
    private void ban(Page page, Newcomer person) {
        if (page.locator(".pair").innerText().contains(person.name())) {
            page.locator("#markForm button:has-text('Ban')").click();
            assertThat(main(page)).contains("Banned with " + person.name());
        }
    }

    private Page accept(String id, Newcomer person) {
        var page = browser.signIn(person.mail());
        page.navigate("/notice/notices");
        assertThat(main(page)).contains("is proposed");
        page.navigate("/mentorship/mentoring");
        assertThat(main(page)).contains("Answer by");
        page.navigate("/mentorship/mentorship?mentorship=" + id);
        page.locator("#accept").click();
        assertThat(main(page)).contains("Accepted");
        return page;
    }

    private void agree(String id) {
        var page = browser.signIn(mentee.mail());
        page.navigate("/mentorship/mentorship?mentorship=" + id);
        page.locator("#aims").fill("Reports that stand up in court");
        page.locator("#contact").fill("Every two weeks by video");
        page.locator("#limits").fill("Stays between us");
        page.locator("#agree").click();
        assertThat(main(page)).contains("You have signed. The other is asked.");
        page.locator("a:has-text('Set a goal')").click();
        page.locator("a:has-text('FOR-2')").click();
        page.locator("#outcome")
                .selectOption(page.locator("#outcome option").last().getAttribute("value"));
        for (var field : new String[] {"words", "baseline", "target", "measure", "evidence"}) {
            page.locator("#" + field).fill("A first page that a judge understands");
        }
        page.locator("#due").fill(today.plusMonths(2).toString());
        page.locator("#set").click();
        assertThat(main(page)).contains("Goal set", "A first page that a judge understands");
    }

    private void meet(String id) {
        var page = browser.signIn(mentor.mail());
        page.navigate("/mentorship/mentorship?mentorship=" + id);
        page.locator("#day").fill(today.plusDays(2).toString());
        page.locator("#mode").selectOption("VIDEO");
        page.locator("#plan").click();
        assertThat(main(page)).contains("Meeting planned");
        Tables.update(
                "update mentorship_meeting set begins_at = date_sub(now(6), interval 1 hour) where"
                        + " mentorship_id = ?",
                id);
        var meeting = Tables.value("select id from mentorship_meeting where mentorship_id = ?", id);
        page.navigate("/mentorship/meeting?meeting=" + meeting);
        page.locator("#will").fill("Compare with case no 12/2026");
        page.locator("#noted").click();
        assertThat(main(page)).contains("looks like data of a real case");
        page.locator("#will").fill("Write the opening anew");
        page.locator("#noted").click();
        assertThat(main(page)).contains("Note kept");

        var other = browser.signIn(mentee.mail());
        other.navigate("/mentorship/meeting?meeting=" + meeting);
        assertThat(main(other)).contains("Write the opening anew");
        other.locator("#will").fill("For my eyes alone");
        other.locator("#own").check();
        other.locator("#noted").click();
        assertThat(main(other)).contains("Note kept");
        page.navigate("/mentorship/meeting?meeting=" + meeting);
        assertThat(main(page)).doesNotContain("For my eyes alone");
        assertNobodyElseReads(meeting, id);
        assertThat(Tables.count("select count(*) from meeting_note where instr(cell, 'eyes') > 0"))
                .isZero();
    }

    private void assertNobodyElseReads(String meeting, String id) {
        var others =
                Stream.concat(
                        Stream.of(coordinator, second)
                                .map(each -> Visitor.signIn(each.mail(), Account.password())),
                        AccessTable.ACCOUNTS.stream().map(Visitor::as));
        others.forEach(
                visitor -> {
                    assertThat(visitor.get("/mentorship/meeting?meeting=" + meeting).status())
                            .isIn(302, 404);
                    for (var page : List.of("mentorship?mentorship=", "goal?mentorship=")) {
                        assertThat(visitor.get("/mentorship/" + page + id).body())
                                .doesNotContain("Write the opening anew", "For my eyes alone");
                    }
                });
    }

    private void readService() {
        var page = browser.signIn(mentor.mail());
        page.navigate("/mentorship/mentoring");
        page.locator("a:has-text('Statement of service')").click();
        assertThat(main(page))
                .contains(mentor.name() + ", ", "People guided", "Hours of meetings")
                .doesNotContain(mentee.name());
    }

    private void fallSilent(String id) {
        Tables.update(
                "update mentorship_meeting set begins_at = date_sub(now(6), interval 40 day) where"
                        + " mentorship_id = ?",
                id);
        var page = browser.signIn(mentor.mail());
        page.navigate("/afteraction/desk");
        assertThat(main(page)).contains(mentee.name(), "No meeting for 40 days");
    }

    private String handOver(String id) {
        var asking = browser.signIn(mentee.mail());
        asking.navigate("/mentorship/mentorship?mentorship=" + id);
        asking.locator("summary:has-text('Ask for another mentor')").click();
        asking.locator("#another").click();
        assertThat(main(asking)).contains("Who coordinates is told");

        var page = browser.signIn(coordinator.mail());
        page.navigate("/notice/notices");
        assertThat(main(page)).contains(mentee.name() + " needs a mentor");
        page.navigate("/mentorship/mentorship?mentorship=" + id);
        assertThat(main(page))
                .contains("No meeting for 40 days")
                .doesNotContain("Write the opening anew", "Stays between us");
        page.locator("#mentor")
                .selectOption(
                        Tables.value(
                                "select id from mentoring_profile where person_id = ?",
                                second.id()));
        page.locator("#handReason").fill("The mentor moves to another post");
        liftBan();
        page.locator("#handOver").click();
        assertThat(main(page)).contains("Handed over", second.name());
        return Tables.value("select id from mentorship where former_id = ?", id);
    }

    private void liftBan() {
        Tables.update(
                "delete from match_mark where cycle_id in (select id from mentoring_cycle where"
                        + " programme_id = ?)",
                programme);
    }

    /** On the last day both look back; who coordinates reads the average alone. */
    private void lookBack(String id) {
        Tables.update(
                "update mentorship set starts_on = date_sub(utc_date(), interval 60 day), ends_on ="
                        + " utc_date() where id = ?",
                id);
        for (var person : new Newcomer[] {mentee, second}) {
            var page = browser.signIn(person.mail());
            page.navigate("/mentorship/mentorship?mentorship=" + id);
            page.locator("a:has-text('Review at the end')").click();
            page.locator("#write").click();
            assertThat(main(page)).contains("Mark each line");
            for (int i = 0; i < page.locator("[name^='mark-']").count(); i++) {
                page.locator("[name^='mark-']").nth(i).selectOption("4");
            }
            page.locator("#words").fill("Both of us came prepared");
            page.locator("#write").click();
            assertThat(main(page)).contains("Review kept", "4.0 of 5");
        }
        var page = browser.signIn(coordinator.mail());
        page.navigate("/mentorship/mentorship?mentorship=" + id);
        assertThat(main(page))
                .contains("Review at the end", "4.0 of 5")
                .doesNotContain("Both of us came prepared");
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
