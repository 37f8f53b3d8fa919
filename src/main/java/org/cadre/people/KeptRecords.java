package org.cadre.people;

import java.util.List;

/**
 * A port: each feature says what it keeps about a person. From this the person gets a copy, so what
 * it reads is the own alone and names nobody else.
 */
public interface KeptRecords {

    List<KeptTable> tables();

    /** What no query of the one schema reads. */
    default List<KeptApart> apart() {
        return List.of();
    }

    /** Files, as tables of the columns {@code name} and {@code bytes}. */
    default List<KeptTable> files() {
        return List.of();
    }
}
