package org.cadre.mentorship.matching;

import java.util.Set;

/**
 * Where somebody serves, as far as pairs are kept apart or brought together by it.
 *
 * @param person who it is
 * @param country two letters of ISO 3166-1
 * @param command the units and leaders above and around the person: who shares one with another is
 *     in one chain of command with that person
 * @param cases hashes of the live cases the person works on, on whichever side
 */
public record Place(
        String person, String agency, String country, Set<String> command, Set<String> cases) {

    public Place {
        command = Set.copyOf(command);
        cases = Set.copyOf(cases);
    }

    boolean isNamed(String who) {
        return person.equals(who) || agency.equals(who) || country.equals(who);
    }
}
