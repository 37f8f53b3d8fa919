package org.cadre.people;

import java.util.List;

/**
 * Accounts that may belong to one human.
 *
 * @param first stands for the group in a keyset
 * @param people the first of them, at most {@link DuplicateQueries#SHOWN}
 * @param more how many there are beside these
 */
public record LikelyDuplicate(
        PersonId first, List<ListedPerson> people, int more, boolean byName, boolean byMail) {

    public LikelyDuplicate {
        people = List.copyOf(people);
    }
}
