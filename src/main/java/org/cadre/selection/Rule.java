package org.cadre.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cadre.selection.panel.Quota;

import java.util.Map;

/**
 * How many of the seats go to nominees with a feature.
 *
 * @param least at least so many
 * @param most at most so many
 * @param hard whether every panel keeps it; else it is only reported
 */
@Embeddable
public record Rule(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(8)", nullable = false)
                Trait trait,
        @Column(nullable = false) String feature,
        int least,
        int most,
        boolean hard) {

    /** As many as no cohort has: a rule on a declared answer has no most. */
    private static final int MOST = 9999;

    Quota quota() {
        return new Quota(
                trait.word(), feature, least, most, hard ? Quota.Kind.HARD : Quota.Kind.SOFT);
    }

    /** Of a panel with so many seats. */
    Quota quota(int seats) {
        return isDeclared()
                ? Quota.hard(trait.word(), feature, least, Math.min(most, seats))
                : quota();
    }

    static Rule of(Quota quota) {
        return new Rule(
                Trait.of(quota.category()),
                quota.feature(),
                quota.min(),
                quota.max(),
                quota.kind() == Quota.Kind.HARD);
    }

    /** That at least so many seats go to those who declare a feature of themselves. */
    public static Rule declared(Trait trait, String feature, int least) {
        return new Rule(trait, feature, least, MOST, true);
    }

    /** Whether it counts what people declare of themselves. */
    public boolean isDeclared() {
        return trait.isDeclared();
    }

    /** Whether somebody with these traits counts for it. */
    boolean counts(Map<String, String> traits) {
        return feature.equals(traits.get(trait.word()));
    }

    boolean isOn(Rule other) {
        return trait == other.trait && feature.equals(other.feature);
    }
}
