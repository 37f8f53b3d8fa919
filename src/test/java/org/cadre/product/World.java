package org.cadre.product;

import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.id.Uuid7;
import org.cadre.testing.Account;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two of each kind of record, made once on top of the demonstration: one that belongs to the demo
 * accounts ({@code cohort}), one that does not ({@code foreign cohort}).
 *
 * <p>The trainee stands in the middle of a module: pre-test handed in, lessons read, final quiz
 * open; an earlier award of hers waits for a second revoker.
 */
final class World {

    /** A name that turns the direction of what follows. */
    private static final String UNPRINTABLE = "Amina \u202eTwice";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static World one;
    private static RuntimeException fault;

    private final Map<String, String> ids = new HashMap<>();

    private World() {}

    static synchronized World get() {
        if (fault != null) {
            throw new IllegalStateException(
                    "the world could not be made, see the first failure", fault);
        }
        if (one == null) {
            try {
                one = make();
            } catch (RuntimeException e) {
                fault = e;
                throw e;
            }
        }
        return one;
    }

    private static World make() {
        var made = new World();
        made.nameRecords();
        made.addLink();
        made.addImport();
        made.learn();
        made.play();
        made.award();
        made.addUpdate();
        made.endASource();
        made.addForeign();
        made.addLists();
        made.addSessions();
        made.addDesign();
        made.startRun();
        made.addNominations();
        made.addStatistics();
        made.addSelections();
        made.addMoney();
        made.addMentoring();
        made.addOpenHours();
        made.addVisits();
        made.release();
        made.addReports();
        made.addDuplicate();
        made.failToPrint();
        comeToRest();
        return made;
    }

    /** Waits until nothing is left that the product does in the background. */
    private static void comeToRest() {
        Tables.update("update certificate_due set due_at = now(6) where failures between 1 and 11");
        Tables.await(
                "select 1 from dual where not exists (select * from certificate_due where failures"
                        + " < 12)");
        Tables.await(
                "select 1 from dual where not exists (select * from mail where state = 'WAITING'"
                        + " and due_at <= now(6))");
        Tables.await("select 1 from dual where not exists (select * from pace_change)");
    }

    /** As {@link Tables#sums}, when nothing changes by itself. */
    Map<String, String> sumsAtRest() {
        comeToRest();
        return Tables.sums();
    }

    /** The text with each {@code {name}} replaced by the id of that record. */
    String fill(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (filled.contains("{")) {
            throw new IllegalArgumentException("no example for " + filled);
        }
        return filled;
    }

    String id(String name) {
        return fill("{" + name + "}");
    }

    private void addImport() {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into people_import (id, file_name, file_hash, encoding, separator_name,"
                        + " heads, creates_places, state, made_at, made_by, version) values (?,"
                        + " 'staff.csv', unhex(repeat('00', 32)), 'UTF-8', 'COMMA', 'NAME"
                        + " name\\nMAIL email\\nPASSWORD password', 0, 'CHECKED', now(6), ?, 0)",
                id,
                id("person"));
        Tables.update(
                "insert into people_import_row (import_id, number, fault, name, mail, agency, unit,"
                        + " country, language, outcome, reason, argument, look) values (?, 2,"
                        + " 'NONE', 'Rania Example', 'rania@police', '', '', '', '', 'REFUSED',"
                        + " 'MAIL_WRONG', '', 1)",
                id);
        ids.put("import", id);
        ids.put("foreign import", id); // an administrator sees every import
    }

    private void addLists() {
        ids.put("list", addList(id("cohort")));
        ids.put("foreign list", addList(id("foreign cohort")));
    }

    private String addList(String cohort) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into enrolment_list (id, cohort_id, file_name, state, made_at, made_by,"
                        + " version) values (?, ?, 'cohort.csv', 'CHECKED', now(6), ?, 0)",
                id,
                cohort,
                id("person"));
        Tables.update(
                "insert into enrolment_list_line (id, list_id, number, mail, cohorts, outcome,"
                        + " reason, argument) values (uuid(), ?, 2, 'rania@police.example', '',"
                        + " 'REFUSED', 'UNKNOWN', '')",
                id);
        return id;
    }

    /**
     * Sessions of the demonstration, one that is held all day long today, and those of a cohort
     * that is foreign to the manager.
     */
    private void addSessions() {
        ids.put("session", session("Drafting clinic 1"));
        ids.put("coming", session("Drafting clinic 2"));
        ids.put("opened", heldToday(id("session"), id("cohort")));
        for (var name : List.of("session", "coming", "opened")) {
            ids.put(
                    "foreign " + name,
                    copy("live_session", id(name), Map.of("cohort_id", q(id("foreign cohort")))));
        }
        Tables.update(
                "insert into live_session_trainer (id, session_id, person_id, assigned_at) select"
                        + " uuid(), ?, id, now(6) from person where mail = ?",
                id("opened"),
                Account.MENTOR.mail());
        ids.put("room", Tables.value("select id from room where name = 'Room 4'"));
        ids.put("foreign room", id("room")); // a manager sees every room
        ids.put("presence", addAttendanceFile(Account.MANAGER.mail()));
        ids.put("foreign presence", addAttendanceFile(Account.TRAINEE.mail()));
    }

    private static String session(String title) {
        return Tables.value("select id from live_session where title = ?", title);
    }

    private static String heldToday(String model, String cohort) {
        return copy(
                "live_session",
                model,
                Map.of(
                        "cohort_id",
                        q(cohort),
                        "title",
                        "'Open all day'",
                        "zone",
                        "'UTC'",
                        "room_id",
                        "null",
                        "link",
                        "'https://video.programme.example/all-day'",
                        "begins",
                        "timestamp(utc_date())",
                        "begins_at",
                        "timestamp(utc_date())",
                        "ends",
                        "addtime(timestamp(utc_date()), '23:59:00')",
                        "ends_at",
                        "addtime(timestamp(utc_date()), '23:59:00')"));
    }

    /** A file of attendance that waits for its sender; nobody else sees it. */
    private String addAttendanceFile(String mail) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into attendance_upload (id, session_id, person_id, file_name, content,"
                        + " made_at) select ?, ?, id, 'roll.csv', 'mail,half-day,state\\n=1+1,x,y',"
                        + " now(6) from person where mail = ?",
                id,
                id("session"),
                mail);
        return id;
    }

    /** Every author sees every design. */
    private void addDesign() {
        var id = StagedDesign.make("staged-design", id("person"));
        ids.put("design", id);
        ids.put("foreign design", id);
        ids.put("upload", addUpload(Account.AUTHOR.mail()));
        ids.put("foreign upload", addUpload(Account.TRAINEE.mail()));
    }

    /** A list of events that waits for its author; nobody else sees it. */
    private static String addUpload(String mail) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into exercise_design_upload (id, person_id, file_name, content, chosen,"
                        + " made_at) select ?, id, 'harbour.xlsx', ?, '{}', now(6) from person"
                        + " where mail = ?",
                id,
                EventSheets.of(
                        List.of("When", "Title", "Remark of ours", "Notes", "Notes"),
                        List.of("0:10", "A light at the gate", "dim", "wait", "then")),
                mail);
        return id;
    }

    /**
     * The exercise of the demonstration, begun and paused, so that nothing in it changes by itself.
     */
    private void startRun() {
        ids.put(
                "run",
                Tables.value("select id from exercise_run where title = 'Operation Demo Lantern'"));
        var director = Visitor.signIn("tomas.sample@programme.example", Account.password());
        var console = fill("/exerciserun/direct?run={run}");
        press(director, console, "#clockForm");
        press(director, console, "#clockForm");
        ids.put("exhibit", "e01");
        ids.put("foreign exhibit", "e01");
        var programme =
                Tables.value("select programme_id from cohort where id = ?", id("foreign cohort"));
        ids.put("foreign run", copyRun(id("run"), programme, "'PLANNED'"));
        review(programme);
    }

    private String copyRun(String run, String programme, String state) {
        return copy(
                "exercise_run",
                run,
                Map.of(
                        "cohort_id",
                        q(id("foreign cohort")),
                        "programme_id",
                        q(programme),
                        "state",
                        state));
    }

    /** The exercise that was held in the demonstration, with what was learned of it. */
    private void review(String foreignProgramme) {
        ids.put(
                "held",
                Tables.value("select id from exercise_run where title = 'Operation Demo Beacon'"));
        var foreign = copyRun(id("held"), foreignProgramme, "'CLOSED'");
        ids.put("foreign held", foreign);
        ids.put(
                "action",
                Tables.value(
                        "select a.id from corrective_action a join person p on p.id = a.owner_id"
                                + " where a.run_id = ? and p.name = 'Tomas Sample'",
                        id("held")));
        ids.put(
                "finding",
                Tables.value(
                        "select finding_id from corrective_action where id = ?", id("action")));
        ids.put("foreign finding", copy("finding", id("finding"), Map.of("run_id", q(foreign))));
        ids.put(
                "foreign action",
                copy(
                        "corrective_action",
                        id("action"),
                        Map.of(
                                "run_id",
                                q(foreign),
                                "programme_id",
                                q(foreignProgramme),
                                "finding_id",
                                q(id("foreign finding")))));
    }

    /** The call of the demonstration, another that is a draft, and those of a foreign programme. */
    private void addNominations() {
        ids.put("call", callOf("Cohort 8"));
        ids.put("police", id("foreign agency"));
        ids.put("foreign police", id("agency"));
        ids.put("nomination", nomination("Mila Demo"));
        ids.put("drafted", nomination("Yusuf Demo"));
        ids.put("released", nomination("Samir Placeholder"));
        ids.put("own nomination", nomination("Amina Demo"));
        Tables.update(
                "update nomination set manager_id = ? where id = ?", id("person"), id("released"));
        var programme =
                Tables.value("select programme_id from cohort where id = ?", id("foreign cohort"));
        ids.put(
                "foreign call",
                copyCall(
                        id("foreign police"),
                        Map.of(
                                "cohort_id",
                                q(id("foreign cohort")),
                                "programme_id",
                                q(programme))));
        ids.put(
                "draft",
                copyCall(id("police"), Map.of("cohort_id", q(id("cohort")), "state", "'DRAFT'")));
        ids.put("foreign draft", id("foreign call"));
        ids.put("nominees", addNominationFile(Account.FOCAL_POINT.mail()));
        ids.put("foreign nominees", addNominationFile(Account.TRAINEE.mail()));
        for (var name : List.of("nomination", "drafted", "released", "own nomination")) {
            ids.put(
                    "foreign " + name,
                    copy(
                            "nomination",
                            id("nomination"),
                            Map.of(
                                    "call_id",
                                    q(id("foreign call")),
                                    "person_id",
                                    q(Newcomer.make("Foreign " + name).id()),
                                    "number",
                                    String.valueOf(name.length()))));
        }
    }

    /** A file of nominations that waits for its sender; nobody else sees it. */
    private String addNominationFile(String mail) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into nomination_upload (id, call_id, agency_id, person_id, file_name,"
                        + " content, made_at) select ?, ?, ?, id, 'ours.csv',"
                        + " 'mail,function,level,station,why\\n=1+1,x,y,z,w', now(6) from person"
                        + " where mail = ?",
                id,
                id("call"),
                id("police"),
                mail);
        return id;
    }

    /** A call that asks one agency alone. */
    private String copyCall(String agency, Map<String, String> changes) {
        var made = copy("nomination_call", id("call"), changes);
        Tables.copy(
                "nomination_call_agency",
                "call_id = %s and agency_id = %s".formatted(q(id("call")), q(agency)),
                Map.of("call_id", q(made)));
        return made;
    }

    /** Releases of the demonstration, and copies of a foreign programme. */
    private void addStatistics() {
        ids.put("release", release("'PUBLISHED' and audience = 'DONOR'", "id"));
        ids.put("year release", release("'PUBLISHED'", "id"));
        ids.put("refusal", release("'REFUSED'", "id"));
        ids.put(
                "statistics",
                "R-%03d".formatted(Integer.parseInt(release("'PUBLISHED'", "number"))));
        ids.put("foreign statistics", id("statistics")); // anybody sees what is public
        ids.put("past", Tables.value("select id from cohort where name = 'Cohort 6'"));
        ids.put("foreign past", id("foreign cohort"));
        var snapshot =
                copy(
                        "statistics_snapshot",
                        Tables.value("select snapshot_id from statistics_release limit 1"),
                        Map.of(
                                "programme_id",
                                q(id("foreign programme")),
                                "cohort_id",
                                "null",
                                "occasion",
                                "'foreign'"));
        int number = 900;
        for (var name : List.of("release", "refusal")) {
            ids.put(
                    "foreign " + name,
                    copy(
                            "statistics_release",
                            id(name),
                            Map.of(
                                    "snapshot_id",
                                    q(snapshot),
                                    "number",
                                    String.valueOf(number++),
                                    "state",
                                    "'WITHDRAWN'",
                                    "published_at",
                                    "null")));
        }
    }

    private static String release(String state, String column) {
        return Tables.value(
                "select "
                        + column
                        + " from statistics_release where state = "
                        + state
                        + " order by number limit 1");
    }

    private static String nomination(String name) {
        return Tables.value(
                "select n.id from nomination n join person p on p.id = n.person_id where p.name ="
                        + " ? order by n.id",
                name);
    }

    private static String callOf(String cohort) {
        return Tables.value(
                "select n.id from nomination_call n join cohort c on c.id = n.cohort_id where"
                        + " c.name = ?",
                cohort);
    }

    /** The case of the demonstration, which is closed, and an open one; focal points see both. */
    private void addReports() {
        ids.put("settled", Reported.latest());
        Reported.send("Something that should not happen again.");
        ids.put("reported", Reported.latest());
        ids.put("foreign settled", id("settled"));
        ids.put("foreign reported", id("reported"));
    }

    /** The selections of the demonstration, and one of a foreign programme. */
    private void addSelections() {
        ids.put("drawn call", callOf("Cohort 9"));
        ids.put("waiting call", callOf("Cohort 10"));
        ids.put("foreign drawn call", id("foreign call"));
        ids.put("foreign waiting call", id("foreign call"));
        ids.put(
                "selection",
                Tables.value("select id from selection where call_id = ?", id("drawn call")));
        ids.put(
                "offer",
                Tables.value(
                        "select id from seat_offer where selection_id = ? order by seat limit 1",
                        id("selection")));
        ids.put("foreign offer", UUID.randomUUID().toString());
        var programme =
                Tables.value("select programme_id from cohort where id = ?", id("foreign cohort"));
        var foreign =
                copy(
                        "selection",
                        id("selection"),
                        Map.of(
                                "call_id",
                                q(id("foreign call")),
                                "cohort_id",
                                q(id("foreign cohort")),
                                "programme_id",
                                q(programme),
                                "state",
                                "'COMMITTED'"));
        ids.put("foreign selection", foreign);
        for (var table : List.of("selection_file", "selection_rule")) {
            Tables.copy(
                    table,
                    "selection_id = " + q(id("selection")),
                    Map.of("selection_id", q(foreign)));
        }
    }

    private void nameRecords() {
        person("person", Account.TRAINEE.mail());
        person("foreign person", "hugo.example@customs.example");
        ids.put("cohort", Tables.value("select id from cohort where name = 'Cohort 7'"));
        ids.put(
                "enrolment",
                Tables.value("select id from enrolment where person_id = ? limit 1", id("person")));
        ids.put("agency", Tables.value("select id from agency where name = 'Customs of Belmora'"));
        ids.put(
                "foreign agency",
                Tables.value("select id from agency where name like 'National Police%'"));
        ids.put("mail", mailTo(id("person")));
        ids.put("foreign mail", mailTo(id("foreign person")));
        ids.put("country", "BM");
        ids.put("foreign country", "CS");
        ids.put(
                "module",
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'"));
        ids.put(
                "lesson",
                Tables.value(
                        "select lesson_key from lesson_text where module_version_id = ? order by"
                                + " position limit 1",
                        id("module")));
    }

    /**
     * A one-time link of the person; whoever holds it is that person, so there is no foreign one.
     */
    private void addLink() {
        var link = "a".repeat(43);
        ids.put("link", link);
        ids.put("foreign link", "b".repeat(43));
        Tables.update(
                "insert into one_time_link (token_hash, person_id, created_at, expires_at) values"
                        + " (unhex(sha2(?, 256)), ?, now(6), date_add(now(6), interval 1 day))",
                link,
                id("foreign person"));
    }

    private static String mailTo(String person) {
        return Tables.value("select id from mail where person_id = ? order by id limit 1", person);
    }

    private void person(String name, String mail) {
        ids.put(name, Tables.value("select id from person where mail = ?", mail));
    }

    private void learn() {
        var trainee = Visitor.as(Account.TRAINEE);
        press(trainee, fill("/progress/module?module={module}"), "#start");
        press(trainee, fill("/assessment/start?module={module}&kind=pre-test"), "#start");
        ids.put("review", attempt("PRE_TEST"));
        press(trainee, fill("/assessment/hand-in?attempt={review}"), "#handIn");
        readEverything();
        press(trainee, fill("/assessment/start?module={module}&kind=final"), "#start");
        ids.put("attempt", attempt("FINAL"));
        Tables.update(
                "update attempt set deadline_at = date_add(deadline_at, interval 1 day) where id ="
                        + " ?",
                id("attempt"));
    }

    /** A module with a scene: played to its end once, and begun again. */
    private void play() {
        ids.put("staged", StagedScene.make("SCN-1").begunBy(id("person"), id("cohort")).module());
        var trainee = Visitor.as(Account.TRAINEE);
        press(trainee, opening(), "#begin");
        ids.put("debriefed", playthrough(1));
        for (var option : StagedScene.BEST) {
            press(trainee, fill("/scene/scene?play={debriefed}"), "#decide", "option", option);
        }
        press(trainee, fill("/scene/debrief?play={debriefed}"), "#words", "words1", "It drifts.");
        press(trainee, opening(), "#begin");
        ids.put("play", playthrough(2));
    }

    private String opening() {
        return fill("/scene/opening?module={staged}&scene=night-desk");
    }

    private String playthrough(int number) {
        return Tables.value(
                "select id from playthrough where person_id = ? and number = " + number,
                id("person"));
    }

    private static void press(Visitor visitor, String address, String form) {
        var answer = visitor.get(address);
        var found = answer.page().selectFirst("form" + form);
        if (found == null) {
            throw new IllegalStateException(
                    answer.status()
                            + ", no form "
                            + form
                            + " at "
                            + address
                            + ": "
                            + answer.page().text());
        }
        var sent = visitor.send(found, Map.of());
        if (sent.status() != 302) {
            throw new IllegalStateException(
                    sent.status() + " from " + address + ": " + sent.page().text());
        }
    }

    private String attempt(String kind) {
        return Tables.value(
                "select id from attempt where person_id = ? and kind = ?", id("person"), kind);
    }

    private void readEverything() {
        Tables.update(
                "insert ignore into lesson_progress (id, person_id, module_version_id, lesson_key,"
                        + " opened_at, done_at) select uuid(), ?, module_version_id, lesson_key,"
                        + " now(6), now(6) from lesson_text where module_version_id = ?",
                id("person"),
                id("module"));
        Tables.update(
                "insert ignore into check_answer (person_id, module_version_id, question_key,"
                    + " response, points, tries, answered_at, first_answered_at, first_right)"
                    + " select ?, module_version_id, question_key, '', 1, 1, now(6), now(6), b'1'"
                    + " from question where item_use = 'CHECK' and module_version_id = ?",
                id("person"),
                id("module"));
    }

    /** An award of an earlier time, recorded past the product; its PDF is made by the product. */
    private void award() {
        ids.put("award", addAward("person", "Amina Demo", id("cohort")));
        ids.put("code", Tables.value("select code from award where id = ?", id("award")));
        press(
                Visitor.as(Account.REVOKER),
                fill("/certificate/revoke?award={award}"),
                "#revoke",
                "reason",
                "Issued twice");
        ids.put(
                "revocation",
                Tables.value("select id from revocation where award_id = ?", id("award")));
    }

    /** A source of the module is out of force, so that a review flag is open. */
    private void endASource() {
        var source =
                Tables.value(
                        "select source_key from source where module_version_id = ? order by"
                                + " position limit 1",
                        id("module"));
        ids.put("source", source);
        ids.put("foreign source", source);
        Tables.update(
                "update source set valid_until = '2026-01-01' where module_version_id = ? and"
                        + " source_key = ?",
                id("module"),
                source);
    }

    /** What she is asked to learn anew; as there is one version only, all of it. */
    private void addUpdate() {
        Tables.update(
                "insert into update_task (id, person_id, held_version_id, module_version_id,"
                        + " due_on, minutes, given_at, version) values (uuid(), ?, ?, ?,"
                        + " '2099-01-01', 20, now(6), 0)",
                id("person"),
                id("module"),
                id("module"));
    }

    private static void press(
            Visitor visitor, String address, String form, String field, String typed) {
        var answer =
                visitor.send(
                        visitor.get(address).page().selectFirst("form" + form),
                        Map.of(field, typed));
        if (answer.status() != 302) {
            throw new IllegalStateException(
                    answer.status() + " from " + address + ": " + answer.page().text());
        }
    }

    /** A second account of the trainee; an administrator sees every account. */
    private void addDuplicate() {
        ids.put("duplicate", Newcomer.make("Amina Twice").id());
        ids.put("foreign duplicate", id("duplicate"));
    }

    /** An award whose holder cannot be printed; it failed so often that it rests for an hour. */
    private void failToPrint() {
        ids.put("unprinted", addAward("duplicate", UNPRINTABLE, id("cohort")));
        Tables.update(
                "update certificate_due set failures = 12, trouble = 'TEXT', due_at ="
                        + " date_add(now(6), interval 1 hour) where award_id = ?",
                id("unprinted"));
    }

    private String addAward(String person, String holder, String cohort) {
        var id = Uuid7.at(Instant.now().minusSeconds(86_400)).toString();
        Tables.update(
                "insert into award (id, person_id, module_version_id, cohort_id, programme_id,"
                    + " holder, programme_name, module_code, module_version, title, outcomes,"
                    + " responsible, hours, percent, language, awarded_at, valid_until, code,"
                    + " number, recorded_at) select ?, ?, m.id, c.id, p.id, ?, p.name, m.code,"
                    + " '1.0.0', 'Evidence integrity', '[\"Record a custody entry\"]',"
                    + " m.responsible, 3, 80, 'EN', now(6), '2099-01-01', ?, ?, now(6) from"
                    + " module_version m, cohort c join programme p on p.id = c.programme_id where"
                    + " m.id = ? and c.id = ?",
                id,
                id(person),
                holder,
                CertificateCode.random(RANDOM).text(),
                CertificateNumber.random(RANDOM).text(),
                id("module"),
                cohort);
        Tables.update(
                "insert into certificate_due (award_id, due_at, failures) values (?, now(6), 0)",
                id);
        return id;
    }

    private String addNote(String person) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into note (id, person_id, module_version_id, lesson_key, block_key, text,"
                    + " sent_as, written_at, changed_at, version) select ?, ?, module_version_id,"
                    + " lesson_key, 'opening', 'Ask about the warrant', uuid(), now(6), now(6), 0"
                    + " from lesson_text where module_version_id = ? order by position limit 1",
                id,
                id(person),
                id("module"));
        return id;
    }

    private String addFilter(String person) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into saved_filter (id, person_id, page, name, query, created_at) values (?,"
                        + " ?, 'PEOPLE', 'Revokers', 'role=REVOKER', now(6))",
                id,
                id(person));
        return id;
    }

    /** The mentorship of the trainee and the mentor, and one of others in another programme. */
    private void addMentoring() {
        var elsewhere = Map.of("programme_id", q(id("foreign programme")));
        var named = "name = 'Mentoring, %s cycle'";
        name("cycle", "mentoring_cycle", named.formatted("second"), elsewhere);
        name("held cycle", "mentoring_cycle", named.formatted("first"), elsewhere);
        var others = new HashMap<>(elsewhere);
        others.put("person_id", q(id("foreign person")));
        var mentee = "side = 'MENTEE' and person_id ";
        name("mentee profile", "mentoring_profile", mentee + "= " + q(id("person")), others);
        name(
                "mentor profile",
                "mentoring_profile",
                "side = 'MENTOR' and person_id = (select id from person where mail = "
                        + q(Account.MENTOR.mail())
                        + ")",
                others);
        ids.put(
                "mentorship",
                Tables.value(
                        "select id from mentorship where mentee_id = ?", id("mentee profile")));
        var other =
                Tables.value(
                        "select id from mentorship where state = 'CLOSED' and mentor_id <> ? order"
                                + " by id limit 1",
                        id("mentor profile"));
        ids.put("foreign mentorship", copy("mentorship", other, elsewhere));
        var there = Map.of("mentorship_id", q(id("foreign mentorship")));
        var here = "mentorship_id = " + q(id("mentorship"));
        name("goal", "mentorship_goal", here, there);
        name("meeting", "mentorship_meeting", here + " and state = 'HELD'", there);
        name("planned meeting", "mentorship_meeting", here + " and state = 'PLANNED'", there);
    }

    /** Hours of the mentor, and of somebody else in another programme. */
    private void addOpenHours() {
        var others =
                Map.of(
                        "programme_id", q(id("foreign programme")),
                        "mentor_id", q(id("foreign person")));
        name("open hour", "open_hour", "kind = 'OFFICE_HOURS' and begins_at > now(6)", others);
        name("held hour", "open_hour", "kind = 'OFFICE_HOURS' and begins_at < now(6)", others);
        name("circle", "open_hour", "kind = 'CIRCLE' and begins_at > now(6)", others);
    }

    /** The visits of the trainee, one ahead and one held, and such of others elsewhere. */
    private void addVisits() {
        var elsewhere = new HashMap<>(Map.of("programme_id", q(id("foreign programme"))));
        elsewhere.put("counterpart_id", q(id("foreign person")));
        name("visit host", "visit_host", "programme_id = " + q(id("programme")), elsewhere);
        var there = new HashMap<>(Map.of("programme_id", q(id("foreign programme"))));
        there.put("host_id", q(id("foreign visit host")));
        there.put("mentorship_id", q(id("foreign mentorship")));
        there.put("asked_by", q(id("foreign person")));
        there.put("line_id", "null");
        var own = "programme_id = " + q(id("programme")) + " and state = ";
        name("visit", "exchange_visit", own + "'CONFIRMED'", there);
        name("held visit", "exchange_visit", own + "'CASCADED'", there);
    }

    /** The money of the demonstration, and some of another programme. */
    private void addMoney() {
        var own = "programme_id = " + q(id("programme"));
        var foreign = Map.of("programme_id", q(id("foreign programme")));
        for (var table : List.of("budget", "journal", "ledger_period")) {
            Tables.copy(table, own, foreign);
        }
        name("budget line", "budget_line", own, foreign);
        name("agreement", "agreement", own + " and reference = 'DN-24'", foreign);
        name("pledge", "pledge", own, foreign);
        var line = q(id("foreign budget line"));
        var agreement = q(id("foreign agreement"));
        var elsewhere = new HashMap<>(foreign);
        elsewhere.put("agreement_id", agreement);
        elsewhere.put("line_id", line);
        name("money request", "ledger_request", own + " and state = 'ASKED'", elsewhere);
        name(
                "approved request",
                "ledger_request",
                own + " and state = 'APPROVED' and kind = 'PAYMENT'",
                elsewhere);
        var alone = new HashMap<>(foreign);
        alone.put("request_id", "null");
        name("ledger entry", "ledger_entry", own + " and source = 'PAYMENT'", alone);
        name("activity", "planned_activity", own, foreign);
        name("scenario", "funding_scenario", own, foreign);
        var onLine = new HashMap<>(foreign);
        onLine.put("line_id", line);
        name("asset", "planned_asset", own, onLine);
        name("exit item", "exit_item", own, onLine);
        var another = new HashMap<>(foreign);
        another.put("number", "'foreign'");
        another.put("hash", "repeat('0', 64)");
        name("bank statement", "bank_statement", own, another);
        var ofStatement = "statement_id = " + q(id("bank statement"));
        var ofOther = Map.of("statement_id", q(id("foreign bank statement")));
        name("bank line", "bank_line", ofStatement, ofOther);
        ids.put("sheet", addSheet(Account.FINANCE_OFFICER.mail()));
        ids.put("foreign sheet", addSheet(Account.TRAINEE.mail()));
        ids.put("agreement draft", addDraft("programme"));
        ids.put("foreign agreement draft", addDraft("foreign programme"));
    }

    /** A spreadsheet that waits for its sender; nobody else sees it. */
    private String addSheet(String mail) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into funding_upload (id, programme_id, kind, person_id, file_name, content,"
                        + " made_at) select ?, ?, 'COSTS', id, 'costs.csv',"
                        + " 'Date;Line;Amount\n03/04/2026;L1;12,50\n03/04/2026;?;=1+1', now(6)"
                        + " from person where mail = ?",
                id,
                id("programme"),
                mail);
        return id;
    }

    private String addDraft(String programme) {
        var id = UUID.randomUUID().toString();
        Tables.update(
                "insert into agreement_draft (id, programme_id, donor, reference, title, currency,"
                        + " signed_minor, eligible_from, eligible_to, brought_at) values (?, ?,"
                        + " 'Example Fund', 'EF-1', 'Courses', 'EUR', 100, '2026-01-01',"
                        + " '2026-12-31', now(6))",
                id,
                id(programme));
        return id;
    }

    /** The file that the demonstration prepared is open to everybody. */
    private void release() {
        Tables.update(
                "update publication_release set state = 'RELEASED', released_at = now(6) where"
                        + " programme_id = ? and state = 'PREPARED'",
                id("programme"));
    }

    /** The first row of such, and a copy of it that is foreign. */
    private void name(String name, String table, String where, Map<String, String> changes) {
        var own =
                Tables.value(
                        "select id from " + table + " where " + where + " order by id limit 1");
        ids.put(name, own);
        ids.put("foreign " + name, copy(table, own, changes));
    }

    private void addForeign() {
        ids.put("note", addNote("person"));
        ids.put("foreign note", addNote("foreign person"));
        ids.put("filter", addFilter("person"));
        ids.put("foreign filter", addFilter("foreign person"));
        var other = id("foreign person");
        var programme =
                copy(
                        "programme",
                        Tables.value("select programme_id from cohort where id = ?", id("cohort")),
                        Map.of("name", "'Other programme'"));
        var cohort = copy("cohort", id("cohort"), Map.of("programme_id", q(programme)));
        Tables.copy(
                "cohort_module", "cohort_id = " + q(id("cohort")), Map.of("cohort_id", q(cohort)));
        ids.put("foreign cohort", cohort);
        ids.put(
                "programme",
                Tables.value("select programme_id from cohort where id = ?", id("cohort")));
        ids.put("foreign programme", programme);
        ids.put(
                "foreign enrolment",
                copy(
                        "enrolment",
                        id("enrolment"),
                        Map.of("cohort_id", q(cohort), "person_id", q(other))));
        ids.put(
                "foreign module",
                copy(
                        "module_version",
                        id("module"),
                        Map.of(
                                "code",
                                "'FOR-900'",
                                "state",
                                "'WITHDRAWN'",
                                "withdrawn_at",
                                "now(6)")));
        ids.put("foreign lesson", id("lesson"));
        ids.put("foreign attempt", copyAttempt(id("attempt"), other));
        ids.put("foreign review", copyAttempt(id("review"), other));
        ids.put("foreign staged", StagedScene.make("SCO-1").module());
        for (var name : new String[] {"play", "debriefed"}) {
            ids.put(
                    "foreign " + name,
                    copy("playthrough", id(name), Map.of("person_id", q(other))));
        }
        ids.put("foreign award", addAward("foreign person", "Hugo Example", cohort));
        ids.put(
                "foreign code",
                Tables.value("select code from award where id = ?", id("foreign award")));
        ids.put(
                "foreign revocation",
                copy(
                        "revocation",
                        id("revocation"),
                        Map.of("award_id", q(id("foreign award")), "requested_by", q(other))));
    }

    private static String copyAttempt(String attempt, String person) {
        var made = copy("attempt", attempt, Map.of("person_id", q(person)));
        Tables.copy(
                "attempt_question", "attempt_id = " + q(attempt), Map.of("attempt_id", q(made)));
        return made;
    }

    private static String copy(String table, String id, Map<String, String> changes) {
        var made = UUID.randomUUID().toString();
        var all = new HashMap<>(changes);
        all.put("id", q(made));
        if (Tables.copy(table, "id = " + q(id), all) != 1) {
            throw new IllegalStateException("no " + table + " " + id);
        }
        return made;
    }

    private static String q(String text) {
        return "'" + text + "'";
    }
}
