package org.cadre.launcher.bench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What came back, as text.
 *
 * @param location where a redirect leads; empty for none
 */
record Reply(int status, String location, String body) {

    private static final Pattern STATEMENTS = Pattern.compile("id=\"statements\" value=\"(\\d+)\"");

    /** The text between two marks, after the first of them. */
    String between(String before, String after) {
        int from = body.indexOf(before);
        int to = from < 0 ? -1 : body.indexOf(after, from + before.length());
        if (to < 0) {
            throw new WrongAnswer(before + " is missing", this);
        }
        return body.substring(from + before.length(), to);
    }

    /** The texts from each mark to the next one, each as a reply of its own. */
    List<Reply> parts(String mark) {
        return Arrays.stream(body.split(mark))
                .skip(1)
                .map(part -> new Reply(status, location, part))
                .toList();
    }

    /** Where one form of the page is sent to. */
    String action(String form) {
        return new Reply(status, location, between("<form id=\"" + form + "\"", ">"))
                .between("action=\"", "\"")
                .replace("&amp;", "&");
    }

    /** How many statements the page sent to the database; -1 where it does not say. */
    int statements() {
        var mark = STATEMENTS.matcher(body);
        return mark.find() ? Integer.parseInt(mark.group(1)) : -1;
    }

    boolean says(String text) {
        return body.contains(text);
    }

    /** Refuses a page that is not the one expected. */
    Reply mustSay(String text) {
        if (status != 200 || !says(text)) {
            throw new WrongAnswer("expected " + text, this);
        }
        return this;
    }
}
