package org.cadre.selection.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * How many on a panel have a feature.
 *
 * @param min at least so many
 * @param max at most so many
 * @param kind whether panels must keep it
 */
public record Quota(String category, String feature, int min, int max, Kind kind)
        implements Comparable<Quota> {

    private static final Comparator<Quota> ORDER =
            Comparator.comparing(Quota::category).thenComparing(Quota::feature);

    /** What a quota does. */
    public enum Kind {
        /** Every panel keeps it. */
        HARD,
        /** Reported, without any weight in the selection. */
        SOFT
    }

    public static Quota hard(String category, String feature, int min, int max) {
        return new Quota(category, feature, min, max, Kind.HARD);
    }

    boolean isHard() {
        return kind == Kind.HARD;
    }

    boolean counts(Nominee nominee) {
        return nominee.feature(category).equals(feature);
    }

    boolean allows(long count) {
        return min <= count && count <= max;
    }

    /** Of exactly these nominees. */
    public boolean isKeptBy(Collection<Nominee> panel) {
        return allows(count(panel));
    }

    long count(Collection<Nominee> panel) {
        return panel.stream().filter(this::counts).count();
    }

    Quota with(int newMin, int newMax) {
        return new Quota(category, feature, newMin, newMax, kind);
    }

    /** One line of the published quotas. */
    String line() {
        return String.join(
                ",",
                category,
                feature,
                Integer.toString(min),
                Integer.toString(max),
                kind.name().toLowerCase(Locale.ROOT));
    }

    /** By category and feature. */
    @Override
    public int compareTo(Quota other) {
        return ORDER.compare(this, other);
    }
}
