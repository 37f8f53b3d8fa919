package org.cadre.launcher.bench;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a director does with a run, through the pages. */
final class RunDesk {

    private static final List<String> DUTIES =
            List.of("CONTROLLER", "SIMULATION_CELL", "LEAD_EVALUATOR", "EVALUATOR", "OBSERVER");
    private static final Pattern RUN = Pattern.compile("run=([0-9a-f-]{36})");

    private final Person director;
    private final String run;

    private RunDesk(Person director, String run) {
        this.director = director;
        this.run = run;
    }

    /** Plans a run of the bench's script for the seeded cohort, fills it and makes it ready. */
    static RunDesk plan(Person director) {
        var page = director.get("/exerciserun/plan");
        var fields = Person.hidden(page, "planForm");
        fields.put("design", option(page, "design", "Twelve teams"));
        fields.put("cohort", option(page, "cohort", "Reference cohort 1"));
        fields.put("title", "Operation Demo Harbour");
        fields.put("day", "2030-01-15");
        fields.put("time", "09:00");
        fields.put("plan", "");
        var setup = director.post("/exerciserun/plan", fields).mustSay("id=\"readyForm\"");
        var found = RUN.matcher(setup.body());
        if (!found.find()) {
            throw new WrongAnswer("no run was planned", setup);
        }
        var desk = new RunDesk(director, found.group(1));
        desk.fill(setup);
        return desk;
    }

    private void fill(Reply setup) {
        var page = press(setup, "readyForm", Map.of("fill", ""));
        for (int i = 0; i < DUTIES.size(); i++) {
            var helper = option(page, "helper", "Staff " + (i + 2));
            page =
                    press(
                            page,
                            "staffForm",
                            Map.of("helper", helper, "duty", DUTIES.get(i), "addStaff", ""));
        }
        press(page, "readyForm", Map.of("ready", "")).mustSay("The exercise is ready.");
    }

    private static String option(Reply page, String select, String words) {
        var options = page.between("<select id=\"" + select + "\"", "</select>");
        var found = Pattern.compile("value=\"([^\"]+)\"[^>]*>" + words).matcher(options);
        if (!found.find()) {
            throw new WrongAnswer("no " + words + " to choose", page);
        }
        return found.group(1);
    }

    String run() {
        return run;
    }

    Reply console() {
        return director.get("/exerciserun/direct?run=" + run);
    }

    void start(String speed) {
        var page = press(console(), "clockForm", Map.of("start", ""));
        press(page, "clockForm", Map.of("speed", speed, "setSpeed", ""));
    }

    /** Sends an inject that waits to a team, by the button that says so on this console. */
    Reply send(Reply console, String inject, String team) {
        var row =
                console.parts("<tr").stream()
                        .filter(each -> each.says("<bdi>Inject " + inject + "</bdi>"))
                        .findFirst()
                        .orElseThrow(() -> new WrongAnswer("no inject " + inject, console));
        var button =
                Pattern.compile(
                                "name=\"([^\"]+)\" value=\"([^\"]+)\"[^>]*aria-label=\"Send [^\"]*"
                                        + team)
                        .matcher(row.body());
        if (!button.find()) {
            throw new WrongAnswer("no button for " + inject + " to " + team, console);
        }
        return press(console, "actForm", Map.of(button.group(1), button.group(2)));
    }

    Reply say(Reply console, String words) {
        return press(console, "sayForm", Map.of("to", "", "message", words, "say", ""));
    }

    void end() {
        press(console(), "clockForm", Map.of("end", ""));
    }

    RunLog log() {
        return RunLog.parse(director.get("/exerciserun/log?run=" + run + "&file=json"), console());
    }

    private Reply press(Reply page, String form, Map<String, String> typed) {
        var fields = Person.hidden(page, form);
        fields.putAll(typed);
        return director.post(page.action(form), fields).mustSay(run);
    }
}
