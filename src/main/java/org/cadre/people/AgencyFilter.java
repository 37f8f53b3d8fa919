package org.cadre.people;

import java.util.Optional;

/**
 * Which agencies a list shows.
 *
 * @param text part of the name; empty for all
 * @param country the code of the country
 */
public record AgencyFilter(String text, Optional<String> country) {

    public AgencyFilter {
        text = text == null ? "" : text.strip();
    }

    public static AgencyFilter none() {
        return new AgencyFilter("", Optional.empty());
    }
}
