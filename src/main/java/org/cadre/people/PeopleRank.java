package org.cadre.people;

import java.util.Map;

/**
 * An order of people before that of their names, told by the feature that knows it.
 *
 * @param below whose number is not below this one is left out
 * @param jpql a whole number for one person; the id of that person stands in it as {@code %1$s}
 * @param parameters its own; none is named mark, text or as one of a {@link PeopleSet} beside it
 */
public record PeopleRank(long below, String jpql, Map<String, Object> parameters) {

    public PeopleRank {
        parameters = Map.copyOf(parameters);
    }

    String of(String id) {
        return jpql.formatted(id);
    }
}
