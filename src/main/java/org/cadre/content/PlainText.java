package org.cadre.content;

import java.util.regex.Pattern;

/** Text that is shown as it is: pages escape it, and nothing in it is Markdown. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern MARKUP = Pattern.compile("\\[\\[|\\[@|\\]\\(");
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\uFEFF]");

    private PlainText() {}

    /** The text on one line; findings if it means to be more. */
    static String read(YamlNode node, Findings findings) {
        var text = node.text();
        if (HIDDEN.matcher(text).find()) {
            var reason = "The text holds a control character.";
            findings.add(node, reason, "Remove tabs and direction overrides.");
        }
        if (TAG.matcher(text).find()) {
            findings.add(node, "Raw HTML is not read.", "Write plain text here.");
        }
        if (MARKUP.matcher(text).find()) {
            var reason = "Links, citations and glossary words are not read in this field.";
            findings.add(node, reason, "Write plain text here.");
        }
        return text.strip().replaceAll("\\s+", " ");
    }
}
