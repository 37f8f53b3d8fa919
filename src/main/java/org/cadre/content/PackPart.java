package org.cadre.content;

import java.util.List;

/**
 * A port: a feature that keeps a part of what packs hold. All parts store one pack in one
 * transaction, in their order; where one has a finding, none stores anything.
 */
public interface PackPart {

    /** Smaller stores earlier: 100 the catalogue, 200 the question banks. */
    int order();

    /**
     * What keeps this pack from being stored beside what is there already; empty when nothing does.
     * Findings are made by {@link Finding#at}.
     */
    default List<Finding> check(Pack pack) {
        return List.of();
    }

    /** Stores what is new; what is stored already stays as it is. */
    void store(Pack pack);
}
