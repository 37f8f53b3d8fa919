package org.cadre.launcher.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Answers the question that a page shows: something of the right form, not the right answer. */
record QuizForm(Reply page) {

    private static final Pattern SELECT = Pattern.compile("<select name=\"([a-z]+\\d+)\"");
    private static final Pattern CHOICE =
            Pattern.compile(
                    "<input type=\"(?:radio|checkbox)\" name=\"answer\" value=\"([^\"]+)\"");

    Map<String, String> answer() {
        var fields = new LinkedHashMap<String, String>();
        var choice = CHOICE.matcher(page.body());
        if (choice.find()) {
            fields.put("answer", choice.group(1));
        } else if (page.says("name=\"answer\"")) {
            fields.put("answer", "12");
        }
        int place = 0;
        for (var select = SELECT.matcher(page.body()); select.find(); ) {
            place++;
            fields.put(select.group(1), select.group(1).startsWith("place") ? "" + place : "1");
        }
        return fields;
    }
}
