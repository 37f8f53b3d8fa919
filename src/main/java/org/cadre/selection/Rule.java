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

    Quota quota() {
        return new Quota(
                trait.word(), feature, least, most, hard ? Quota.Kind.HARD : Quota.Kind.SOFT);
    }

    static Rule of(Quota quota) {
        return new Rule(
                Trait.of(quota.category()),
                quota.feature(),
                quota.min(),
                quota.max(),
                quota.kind() == Quota.Kind.HARD);
    }

    /** Whether somebody with these traits counts for it. */
    boolean counts(Map<String, String> traits) {
        return feature.equals(traits.get(trait.word()));
    }

    boolean isOn(Rule other) {
        return trait == other.trait && feature.equals(other.feature);
    }
}
