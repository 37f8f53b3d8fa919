package org.cadre.product;

import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.jsoup.nodes.Element;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A run of an exercise that one test alone plays: planned, filled and directed through the pages.
 */
record OwnRun(Visitor director, String id) {

    /**
     * @param players ids of people by role; Cadre plays every other role
     */
    static OwnRun plan(
            Visitor director, String design, String cohort, Map<String, String> players) {
        var form = director.get("/exerciserun/plan").page().selectFirst("form#planForm");
        var planned =
                director.send(
                        form,
                        Map.of(
                                "design",
                                design,
                                "cohort",
                                cohort,
                                "title",
                                "Operation " + UUID.randomUUID().toString().substring(0, 8),
                                "day",
                                "2027-01-15"));
        var there = planned.headers().firstValue("Location").orElse("");
        if (!there.contains("run=")) {
            throw new IllegalStateException("no run was planned: " + planned);
        }
        var run = new OwnRun(director, there.replaceAll(".*run=([0-9a-f-]{36}).*", "$1"));
        run.fill(players);
        return run;
    }

    /** "Cold Room" of the demonstration, in which one person plays who manages the scene. */
    static OwnRun coldRoom(String manager) {
        return plan(
                Visitor.as(Account.MENTOR),
                Tables.value(
                        "select id from exercise_design_version where code = 'cold-room' and state"
                                + " = 'APPROVED'"),
                Tables.value("select id from cohort where name = 'Cohort 7'"),
                Map.of("manager", manager));
    }

    private void fill(Map<String, String> players) {
        var roles = director.get(setup()).page().select("select[id^=person-]").eachAttr("id");
        for (var role : roles) {
            var page = director.get(setup()).page();
            var button = page.getElementById(role).parent().selectFirst("[type=submit]");
            var person = players.getOrDefault(role.substring("person-".length()), "SLOW");
            press(director, page.getElementById("seats"), button.attr("name"), role, person);
        }
        press(setup(), "readyForm", "ready");
    }

    String setup() {
        return "/exerciserun/setup?run=" + id;
    }

    String console() {
        return "/exerciserun/direct?run=" + id;
    }

    String page() {
        return "/exerciserun/play?run=" + id;
    }

    /** Starts the clock and lets it go so many times as fast. */
    void start(String speed) {
        press(console(), "clockForm", "start");
        press(console(), "clockForm", "setSpeed", "speed", speed);
    }

    /** Sends everything by hand to a team that it has not got yet. */
    void sendAll(String team) {
        for (var button = sendTo(team); button.isPresent(); button = sendTo(team)) {
            var form = button.get().closest("form");
            press(director, form, button.get().attr("name"));
        }
    }

    private Optional<Element> sendTo(String team) {
        return Optional.ofNullable(
                director.get(console())
                        .page()
                        .selectFirst(
                                "#actForm [type=submit][aria-label~=^Send .* to "
                                        + team
                                        + " now$]"));
    }

    Answer press(String address, String form, String button, String... typed) {
        return press(director, director.get(address).page().getElementById(form), button, typed);
    }

    /** Sends a form as it stands, by one of its buttons. */
    static Answer press(Visitor visitor, Element form, String button, String... typed) {
        var fields = Visitor.fieldsOf(form);
        form.select("[type=submit][name]").forEach(each -> fields.remove(each.attr("name")));
        var pressed = form.getElementsByAttributeValue("name", button).first();
        fields.put(button, pressed == null ? "" : pressed.attr("value"));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        var answer = visitor.post(Visitor.actionOf(form), fields);
        if (answer.status() != 302) {
            throw new IllegalStateException(button + " was not taken: " + answer.page().text());
        }
        return answer;
    }
}
