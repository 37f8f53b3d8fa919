package org.cadre.diversity;

import jakarta.persistence.Embeddable;

/**
 * What a release has to keep, fixed when it is asked for: a later setting changes no promise.
 *
 * @param k fewer people than these are too few to be told of
 * @param base multiples to which counts are rounded
 * @param fewest from here on tables are shown; of fewer people only their rounded number
 */
@Embeddable
public record Thresholds(int k, int base, int fewest) {

    /** As strict as both; a base never tells more than k allows. */
    Thresholds atLeast(Thresholds other) {
        int stricter = Math.max(k, other.k);
        return new Thresholds(
                stricter,
                Math.max(stricter, Math.max(base, other.base)),
                Math.max(fewest, other.fewest));
    }
}
