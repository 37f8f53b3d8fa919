package org.cadre.budget;

import org.jspecify.annotations.Nullable;

import java.util.List;

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

    /** Those of all lines of a budget on which money can stand: no other is below them. */
    public static List<LineRow> leaves(List<LineRow> lines) {
        return lines.stream()
                .filter(line -> lines.stream().noneMatch(each -> line.id().equals(each.parent())))
                .toList();
    }

    /** Code and name. */
    public String label() {
        return code + " " + name;
    }
}
