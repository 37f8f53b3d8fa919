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

    /** Of a part, which knows the key; the line is looked up in the folder of the pack. */
    public static Finding at(Path file, String where, String reason, String cure) {
        return new Finding(file, 1, where, reason, cure);
    }

    /** The same on the line where its key stands. */
    Finding in(Path pack) {
        return YamlFile.read(pack, file, new Findings())
                .map(root -> new Finding(file, root.at("/" + where).line(), where, reason, cure))
                .orElse(this);
    }

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
