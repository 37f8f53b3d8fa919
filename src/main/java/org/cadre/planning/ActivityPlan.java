package org.cadre.planning;

import org.cadre.budget.Words;
import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an activity is.
 *
 * @param decideBy the last day on which it can be decided
 * @param criticality 1 could wait, 5 cannot
 * @param work what it carries; null where it carries nothing of these
 */
public record ActivityPlan(
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate decideBy,
        int criticality,
        @Nullable Work work) {

    /** It ends before it begins. */
    public static final class WindowIsReversed extends WrongValue {
        WindowIsReversed() {
            super("to");
        }
    }

    /** It would be decided after it has begun. */
    public static final class DecisionIsLate extends WrongValue {
        DecisionIsLate() {
            super("decideBy");
        }
    }

    /** Neither 1 to 5. */
    public static final class WeightIsOutOfRange extends WrongValue {
        WeightIsOutOfRange() {
            super("criticality");
        }
    }

    public ActivityPlan {
        name = Words.needed("name", name, 120);
        if (to.isBefore(from)) {
            throw new WindowIsReversed();
        }
        if (decideBy.isAfter(from)) {
            throw new DecisionIsLate();
        }
        if (criticality < 1 || criticality > 5) {
            throw new WeightIsOutOfRange();
        }
    }
}
