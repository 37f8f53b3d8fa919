package org.cadre.visit;

/**
 * What two agencies did for each other in a year, in working days of visits that were held.
 *
 * @param oneHosted days on which the first received the second
 * @param otherHosted the other way round
 */
public record ReciprocityRow(int year, String one, String other, long oneHosted, long otherHosted) {

    /** Above zero where the first gave more. */
    public long balance() {
        return oneHosted - otherHosted;
    }
}
