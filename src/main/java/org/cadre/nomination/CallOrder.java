package org.cadre.nomination;

import jakarta.persistence.TypedQuery;

import org.cadre.platform.persistence.Keyset;

/**
 * The parts of a query that reads a page of calls {@code c}, the latest deadline first, in the
 * order of reading: towards the start when the keyset looks backwards.
 */
public record CallOrder(Keyset keyset) {

    /** Stands behind the other conditions. */
    public String beyondMark() {
        return keyset.mark().isEmpty()
                ? ""
                : (" and (c.deadlineAt %1$s (select m.deadlineAt from Call m where m.id = :mark) or"
                                + " c.deadlineAt = (select m.deadlineAt from Call m where m.id ="
                                + " :mark) and c.id %1$s :mark)")
                        .formatted(keyset.isBackwards() ? ">" : "<");
    }

    public String order() {
        return keyset.isBackwards()
                ? " order by c.deadlineAt, c.id"
                : " order by c.deadlineAt desc, c.id desc";
    }

    public void fill(TypedQuery<?> query) {
        keyset.mark().ifPresent(id -> query.setParameter("mark", id));
    }
}
