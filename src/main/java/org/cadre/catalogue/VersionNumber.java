package org.cadre.catalogue;

import jakarta.persistence.Embeddable;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The number of a module version.
 *
 * @param major rises when people must learn something anew
 * @param minor rises when something was added
 * @param patch rises when something was corrected
 */
@Embeddable
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {

    private static final Comparator<VersionNumber> ORDER =
            Comparator.comparingInt(VersionNumber::major)
                    .thenComparingInt(VersionNumber::minor)
                    .thenComparingInt(VersionNumber::patch);

    public VersionNumber {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("a version has no negative part");
        }
    }

    /** Reads {@code 1.2.0}. */
    public static VersionNumber parse(String text) {
        var parts = Stream.of(text.split("\\.", -1)).map(Integer::valueOf).toList();
        if (parts.size() != 3) {
            throw new IllegalArgumentException("not major.minor.patch: " + text);
        }
        return new VersionNumber(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The smallest number that asks holders to learn something anew. */
    public VersionNumber nextMajor() {
        return new VersionNumber(major + 1, 0, 0);
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
