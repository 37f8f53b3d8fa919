package org.cadre.selection;

import org.cadre.content.Json;
import org.cadre.selection.panel.SealedPanels;

import java.util.List;
import java.util.Map;

/**
 * What a search with rules on declared answers comes to, sealed until it may be told: whether they
 * take part, the panels, and the statement of who checked them. Its text has one length for a pool
 * and its seats, whatever came of it.
 */
record SealedBox(boolean takePart, SealedPanels panels, String statement) {

    private static final String TAKES_PART = "1";
    private static final String LEFT_OUT = "0";

    SealedBox(boolean takePart, SealedPanels panels, Map<String, Object> statement) {
        this(takePart, panels, Json.of(statement).replace('\n', ' '));
    }

    String text() {
        return String.join(
                "\n",
                takePart ? TAKES_PART : LEFT_OUT,
                statement,
                String.join("\n", panels.lines()));
    }

    static SealedBox read(String text) {
        var lines = text.lines().toList();
        return new SealedBox(
                lines.getFirst().equals(TAKES_PART),
                new SealedPanels(List.copyOf(lines.subList(2, lines.size()))),
                lines.get(1));
    }
}
