package org.cadre.budget;

import org.jspecify.annotations.Nullable;

/**
 * A budget line.
 *
 * @param parent null for a line of its own
 */
public record LineRow(
        LineId id,
        @Nullable LineId parent,
        String code,
        String name,
        Purpose purpose,
        int priority,
        int criticality) {

    /** Code and name. */
    public String label() {
        return code + " " + name;
    }
}
