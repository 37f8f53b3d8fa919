package org.cadre.diversity;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A snapshot as it is audited.
 *
 * @param name that no other has
 * @param subject what it is a snapshot of; two moments of a cohort have the same
 * @param members aliases of who is in it
 */
record Population(
        String name,
        String subject,
        CellCounts counts,
        Map<Attribute, Classification> classifications,
        Set<String> members) {

    Population {
        classifications = Map.copyOf(classifications);
        members = Set.copyOf(members);
    }

    /** Nobody but nominees has a stage. */
    boolean has(Attribute attribute) {
        return classifications.containsKey(attribute);
    }

    Classification classification(Attribute attribute) {
        return Objects.requireNonNull(classifications.get(attribute), attribute.name());
    }

    boolean overlaps(Population other) {
        return members.stream().anyMatch(other.members::contains);
    }

    boolean holds(Population other) {
        return members.containsAll(other.members);
    }
}
