package org.cadre.people;

import org.cadre.platform.security.Role;

import java.util.Optional;

/**
 * Which people a list shows.
 *
 * @param text part of a name, a mail, a unit or an agency; empty for everybody
 * @param country the code of the agency's country
 */
public record PeopleFilter(
        String text, Optional<Role> role, Optional<String> country, Optional<PersonState> state) {

    public PeopleFilter {
        text = text == null ? "" : text.strip();
    }

    public static PeopleFilter everybody() {
        return new PeopleFilter("", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
