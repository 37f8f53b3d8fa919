package org.cadre.mentorship;

import java.util.List;

/**
 * What somebody writes of a meeting. Source of the four parts: Whitmore, "Coaching for
 * Performance", 1992 (goal, reality, options, will).
 */
public record GrowNote(String goal, String reality, String options, String will) {

    static final int MOST = 2000;
    private static final String BETWEEN = "\u001f";

    public GrowNote {
        goal = Words.given("goal", goal, MOST);
        reality = Words.given("reality", reality, MOST);
        options = Words.given("options", options, MOST);
        will = Words.needed("will", will, MOST);
    }

    String text() {
        return String.join(BETWEEN, goal, reality, options, will);
    }

    static GrowNote of(String text) {
        var parts = text.split(BETWEEN, -1);
        return new GrowNote(parts[0], parts[1], parts[2], parts[3]);
    }

    List<String> parts() {
        return List.of(goal, reality, options, will);
    }
}
