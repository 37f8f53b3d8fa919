package org.cadre.diversity.disclosure;

import java.util.List;

/**
 * Tables that went out together.
 *
 * @param population the frozen snapshot that they count; two releases of the same one are read
 *     together cell by cell
 */
public record Release(String population, List<PublishedTable> tables) {

    public Release {
        tables = List.copyOf(tables);
    }
}
