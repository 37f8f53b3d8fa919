package org.cadre.platform.persistence;

import jakarta.persistence.TypedQuery;

/**
 * The parts of a query that reads a page of a list by {@code name}, then {@code id}, in the order
 * of reading: towards the start when the keyset looks backwards.
 *
 * @param entity that is listed
 * @param alias of it in the query; the record at the mark is {@code m}
 */
public record ByName(Keyset keyset, String entity, String alias) {

    /** Stands behind the other joins. */
    public String join() {
        return keyset.mark().isPresent() ? " join " + entity + " m on m.id = :mark" : "";
    }

    /** Stands behind the other conditions. */
    public String beyondMark() {
        return keyset.mark().isEmpty()
                ? ""
                : " and (%1$s.name %2$s m.name or %1$s.name = m.name and %1$s.id %2$s m.id)"
                        .formatted(alias, keyset.isBackwards() ? "<" : ">");
    }

    /** As {@link #beyondMark}, in a list by a number and then by name. */
    public String beyondMark(String number, String numberOfMark) {
        return keyset.mark().isEmpty()
                ? ""
                : " and (%1$s %3$s %2$s or %1$s = %2$s%4$s)"
                        .formatted(
                                number,
                                numberOfMark,
                                keyset.isBackwards() ? "<" : ">",
                                beyondMark());
    }

    /** As {@link #order}, in a list by a number and then by name. */
    public String order(String number) {
        return " order by %s %s,"
                .formatted(number, keyset.isBackwards() ? "desc" : "asc")
                .concat(order().substring(" order by".length()));
    }

    public String order() {
        return " order by %1$s.name %2$s, %1$s.id %2$s"
                .formatted(alias, keyset.isBackwards() ? "desc" : "asc");
    }

    public void fill(TypedQuery<?> query) {
        keyset.mark().ifPresent(id -> query.setParameter("mark", id));
    }
}
