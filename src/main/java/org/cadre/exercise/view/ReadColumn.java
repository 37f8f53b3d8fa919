package org.cadre.exercise.view;

import org.cadre.scenario.MselPreview.Heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A column of a list of events, and what it is read as.
 *
 * @param letters of the column
 * @param sample the first entry below the heading; empty where there is none
 * @param key of what it is read as; empty for a free column
 * @param repeated whether an earlier column has the same heading, which decides for both
 */
public record ReadColumn(
        String letters, String heading, String sample, String key, boolean repeated) {

    private static final int SHORT = 60;

    static List<ReadColumn> of(List<Heading> headings) {
        var seen = new HashSet<String>();
        var columns = new ArrayList<ReadColumn>();
        for (var each : headings) {
            columns.add(
                    new ReadColumn(
                            each.column(),
                            each.heading(),
                            shortened(each.sample()),
                            each.key(),
                            !seen.add(each.heading())));
        }
        return columns;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT - 1)) + "…";
    }

    public boolean isFree() {
        return key.isEmpty();
    }
}
