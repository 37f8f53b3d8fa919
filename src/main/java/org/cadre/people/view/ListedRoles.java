package org.cadre.people.view;

import org.cadre.people.ListedPerson;
import org.cadre.platform.faces.Messages;

import java.util.stream.Collectors;

/** Writes the roles of a person as one line of a list. */
final class ListedRoles {

    private ListedRoles() {}

    static String of(ListedPerson person, Messages msg) {
        return person.roles().stream()
                .map(held -> msg.of("platform.Role." + held.name()))
                .collect(Collectors.joining(msg.of("people.list.comma")));
    }
}
