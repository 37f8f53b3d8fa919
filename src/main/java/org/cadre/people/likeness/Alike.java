package org.cadre.people.likeness;

import java.util.List;
import java.util.UUID;

/**
 * At least two accounts that hang together by names or addresses, in the order in which they were
 * given.
 *
 * @param byName whether two of them have the same name
 * @param byMail whether two of them have the same address
 */
public record Alike(List<UUID> members, boolean byName, boolean byMail) {

    public Alike {
        members = List.copyOf(members);
    }
}
