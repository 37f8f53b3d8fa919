package org.cadre.nomination;

import org.cadre.people.AgencyId;

/**
 * What a call gives to an agency.
 *
 * @param slots for how many seats it is asked; at least twice as many are to be nominated
 * @param most how many it may nominate
 */
public record AgencyPlaces(AgencyId agency, int slots, int most) {

    /** Nominations asked for each slot, so that the draw has a choice. Our own proposal. */
    public static final int PER_SLOT = 2;

    /** How many nominations need no word of why they are so few. */
    public int fewest() {
        return Math.min(most, slots * PER_SLOT);
    }
}
