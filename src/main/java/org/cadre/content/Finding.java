package org.cadre.content;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One thing that keeps a pack from being read.
 *
 * @param file below the folder of the pack
 * @param line counted from 1
 * @param where the key in the file, for example {@code blocks/3/text}; empty for the whole file
 * @param reason what is wrong, a sentence
 * @param cure what to do, a sentence
 */
public record Finding(Path file, int line, String where, String reason, String cure)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding finding) -> finding.file().toString())
                    .thenComparingInt(Finding::line)
                    .thenComparing(Finding::where)
                    .thenComparing(Finding::reason)
                    .thenComparing(Finding::cure);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code for-2/module.yaml:12: reason cure}. */
    @Override
    public String toString() {
        return "%s:%d: %s %s".formatted(file, line, reason, cure);
    }
}
