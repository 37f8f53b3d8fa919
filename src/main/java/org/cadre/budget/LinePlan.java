package org.cadre.budget;

import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

/**
 * What a budget line is.
 *
 * @param code short, stands before the name
 * @param priority 1 is met first
 * @param criticality 1 could wait, 5 cannot
 * @param parent the line that it is a part of; null for none
 */
public record LinePlan(
        String code,
        String name,
        Purpose purpose,
        int priority,
        int criticality,
        @Nullable LineId parent) {

    /** Neither 1 to 99. */
    public static final class PriorityIsOutOfRange extends WrongValue {
        PriorityIsOutOfRange() {
            super("priority");
        }
    }

    /** Neither 1 to 5. */
    public static final class CriticalityIsOutOfRange extends WrongValue {
        CriticalityIsOutOfRange() {
            super("criticality");
        }
    }

    public LinePlan {
        code = Words.needed("code", code, 12);
        name = Words.needed("name", name, 120);
        if (priority < 1 || priority > 99) {
            throw new PriorityIsOutOfRange();
        }
        if (criticality < 1 || criticality > 5) {
            throw new CriticalityIsOutOfRange();
        }
    }
}
