package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.cadre.testing.Account;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.cadre.testing.WebPage;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How many statements a page costs, the one for the sign-in included: within its budget, and the
 * same with few rows and with many.
 */
@ProductTest
class StatementsIT {

    private static final int LIST = 12;
    private static final Map<String, Integer> BUDGETS =
            Map.ofEntries(
                    Map.entry("/progress/lesson", 6),
                    Map.entry("/progress/home", 10),
                    Map.entry("/progress/overview", 10),
                    Map.entry("/afteraction/report", 18),
                    Map.entry("/mentorship/goal", 10),
                    Map.entry("/mentorship/look-back", 10),
                    Map.entry("/mentorship/meeting", 10),
                    Map.entry("/mentorship/mentoring", 10),
                    Map.entry("/mentorship/mentorship", 10),
                    Map.entry("/diversity/figures", 13),
                    Map.entry("/ledger/available", 14),
                    Map.entry("/planning/carried", 13));
    private static final int MANY = 60;

    @Test
    void eachPageStaysWithinItsBudgetAndFlatInItsRows() {
        World.get();
        var few = counted();
        addMany();
        var many = counted();

        var all = new SoftAssertions();
        few.forEach(
                (page, count) -> {
                    all.assertThat(count)
                            .as("%s with few rows", page)
                            .isLessThanOrEqualTo(BUDGETS.getOrDefault(page, LIST));
                    all.assertThat(many.get(page)).as("%s with many rows", page).isEqualTo(count);
                });
        all.assertAll();
    }

    /** After nothing is left to be counted anew: decision 0034. */
    private static Map<String, Integer> counted() {
        Tables.await("select 1 from dual where not exists (select * from pace_change)");
        var counted = new TreeMap<String, Integer>();
        for (var page : WebPage.shown()) {
            counted.put(page.address(), statements(Examples.looker(page), Examples.address(page)));
        }
        return counted;
    }

    /**
     * The cheaper of two looks after a first one: any may note when somebody was last seen, or read
     * anew what is kept for a while.
     */
    private static int statements(Account looker, String address) {
        var visitor = Visitor.as(looker);
        visitor.get(address);
        return Math.min(marked(visitor, address), marked(visitor, address));
    }

    private static int marked(Visitor visitor, String address) {
        var mark = visitor.get(address).page().selectFirst("#statements");
        assertThat(mark).as("the mark at the foot of " + address).isNotNull();
        return Integer.parseInt(mark.val());
    }

    /**
     * People in the demo cohort, each with an agency and without access; cohorts and calls to them;
     * audit entries.
     */
    private static void addMany() {
        for (int i = 0; i < MANY; i++) {
            var name = "Many %03d".formatted(i);
            Tables.copy(
                    "agency",
                    "name = 'Customs of Belmora'",
                    Map.of("id", "uuid()", "name", quoted(name)));
            Tables.copy(
                    "person",
                    "mail = 'hugo.example@customs.example'",
                    Map.of(
                            "id",
                            "uuid()",
                            "name",
                            quoted(name),
                            "mail",
                            quoted("many%03d@customs.example".formatted(i)),
                            "agency_id",
                            "(select a.id from agency a where a.name = " + quoted(name) + ")"));
            Tables.copy(
                    "cohort",
                    "id = " + quoted(World.get().id("cohort")),
                    Map.of("id", "uuid()", "name", quoted(name)));
        }
        Tables.update("update cohort set capacity = 500 where id = ?", World.get().id("cohort"));
        for (var person : Tables.values("select id from person where name like 'Many %'")) {
            Tables.copy(
                    "enrolment",
                    "id = " + quoted(World.get().id("enrolment")),
                    Map.of("id", "uuid()", "person_id", quoted(person)));
        }
        addCalls();
        addMentoring();
        addVisits();
        addMoney();
        Tables.update(
                "insert into sign_in_request (id, person_id, asked_at, reason) select uuid(), id,"
                        + " now(6), '' from person where name like 'Many %'");
        for (var act : List.of("SignedIn", "PersonInvited")) {
            Tables.update(
                    "insert into audit_entry (at, actor_id, act, subject_kind, subject_id, reason,"
                            + " facts) select now(6), id, ?, 'person', id, '', '' from person where"
                            + " name like 'Many %'",
                    act);
        }
    }

    /** Each is mentored by the mentor of the demonstration, with a goal and a meeting. */
    private static void addMentoring() {
        for (var person : Tables.values("select id from person where name like 'Many %'")) {
            var profile = copied("mentoring_profile", "mentee profile", "person_id", person);
            var mentorship = copied("mentorship", "mentorship", "mentee_id", profile);
            copied("mentorship_goal", "goal", "mentorship_id", mentorship);
            copied("mentorship_meeting", "meeting", "mentorship_id", mentorship);
        }
    }

    /** Many visits of the trainee of the demonstration, each with a host's plan and a gift. */
    private static void addVisits() {
        for (int i = 0; i < MANY; i++) {
            var visit = copied("exchange_visit", "visit", "reason", "Visit " + i);
            for (var table : List.of("visit_visitor", "visit_item", "visit_gift", "visit_log")) {
                Tables.copy(
                        table,
                        "visit_id = " + quoted(World.get().id("held visit")),
                        Map.of("id", "uuid()", "visit_id", quoted(visit)));
            }
        }
    }

    private static String copied(String table, String name, String column, String value) {
        var id = UUID.randomUUID().toString();
        Tables.copy(
                table,
                "id = " + quoted(World.get().id(name)),
                Map.of("id", quoted(id), column, quoted(value)));
        return id;
    }

    /**
     * Agreements, pledges, requests, entries and bank statements of the demonstration; the entries
     * move nothing.
     */
    private static void addMoney() {
        for (int i = 0; i < MANY; i++) {
            var number = String.valueOf(20_000 + i);
            Tables.copy(
                    "agreement",
                    "id = " + quoted(World.get().id("agreement")),
                    Map.of("id", "uuid()", "reference", quoted("M-" + number)));
            Tables.copy(
                    "pledge", "id = " + quoted(World.get().id("pledge")), Map.of("id", "uuid()"));
            Tables.copy(
                    "ledger_request",
                    "id = " + quoted(World.get().id("money request")),
                    Map.of("id", "uuid()", "number", number));
            Tables.copy(
                    "ledger_entry",
                    "id = " + quoted(World.get().id("ledger entry")),
                    Map.of("id", "uuid()", "number", number, "request_id", "null"));
            Tables.copy(
                    "bank_statement",
                    "id = " + quoted(World.get().id("bank statement")),
                    Map.of(
                            "id",
                            "uuid()",
                            "number",
                            quoted("M-" + number),
                            "hash",
                            "sha2(" + number + ", 256)",
                            "last_day",
                            "date_sub(last_day, interval 2 year)",
                            "month",
                            "date_sub(month, interval 2 year)"));
        }
    }

    /** A call to the cohort of each, and in the call of the demonstration each as a nominee. */
    private static void addCalls() {
        for (int i = 0; i < MANY; i++) {
            var named = "name = " + quoted("Many %03d".formatted(i)) + ")";
            Tables.copy(
                    "nomination_call",
                    "id = " + quoted(World.get().id("call")),
                    Map.of("id", "uuid()", "cohort_id", "(select id from cohort where " + named));
            Tables.copy(
                    "nomination",
                    "id = " + quoted(World.get().id("nomination")),
                    Map.of(
                            "id",
                            "uuid()",
                            "person_id",
                            "(select id from person where " + named,
                            "number",
                            String.valueOf(20_000 + i)));
        }
        Tables.update(
                "insert into nomination_call_agency (call_id, agency_id, slots, most) select n.id,"
                        + " ?, 1, 4 from nomination_call n join cohort c on c.id = n.cohort_id"
                        + " where c.name like 'Many %'",
                World.get().id("police"));
        Tables.update(
                "insert into nomination_call_agency (call_id, agency_id, slots, most) select ?, id,"
                        + " 1, 4 from agency where name like 'Many %'",
                World.get().id("call"));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
