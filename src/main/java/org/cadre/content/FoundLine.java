package org.cadre.content;

import java.util.regex.Pattern;

/**
 * A finding as it is kept with its pack.
 *
 * @param place file and line, for example {@code for-2/module.yaml:12}
 * @param reason what is wrong
 * @param cure what to do; empty of a finding from before the two were kept apart
 */
public record FoundLine(String place, String reason, String cure) {

    private static final Pattern KEPT = Pattern.compile("(.*?:\\d+): ([^\t]*)\t?(.*)");

    static String write(Finding finding) {
        return "%s:%d: %s\t%s"
                .formatted(
                        flat(finding.file().toString()),
                        finding.line(),
                        flat(finding.reason()),
                        flat(finding.cure()));
    }

    static FoundLine read(String line) {
        var kept = KEPT.matcher(line);
        return kept.matches()
                ? new FoundLine(kept.group(1), kept.group(2), kept.group(3))
                : new FoundLine("", line, "");
    }

    /** What an author wrote may hold anything; a finding is one line. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
