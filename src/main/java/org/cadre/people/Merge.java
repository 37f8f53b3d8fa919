package org.cadre.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One account that is merged into another.
 *
 * @param takesAddress whether the account that stays goes on with the address of the other one, and
 *     leaves it its own
 * @param by who merges them
 */
public record Merge(
        PersonId closing, PersonId staying, boolean takesAddress, PersonId by, Instant at) {

    /** Both, as everybody locks two people: the smaller id first. */
    public List<PersonId> inOrder() {
        return Stream.of(closing, staying)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
