package org.cadre.scenario;

import org.cadre.text.LocalizedText;

/**
 * A team to be filled, with at least {@code seatsFrom} and at most {@code seatsTo} people.
 *
 * @param country what its country is like
 * @param agency what it is there
 */
public record Team(
        String id,
        LocalizedText name,
        Shore country,
        LocalizedText agency,
        int seatsFrom,
        int seatsTo) {

    /** What sort of country a team plays. */
    public enum Shore {
        COASTAL,
        LANDLOCKED,
        HUB,
        NEUTRAL
    }
}
