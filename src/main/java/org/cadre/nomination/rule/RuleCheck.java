package org.cadre.nomination.rule;

import java.util.List;

/** One rule of a call, and whether a nominee meets it. */
public sealed interface RuleCheck {

    boolean met();

    /** Whether nobody can know yet: the nominee says it when accepting. */
    default boolean open() {
        return false;
    }

    /**
     * @param asked any of these
     * @param has what the nominee does
     */
    record OfFunction(List<String> asked, String has, boolean met) implements RuleCheck {

        public OfFunction {
            asked = List.copyOf(asked);
        }
    }

    /** A certificate of this module. */
    record OfModule(String code, boolean met) implements RuleCheck {}

    /**
     * @param has the level that the nominee has named; empty for none
     */
    record OfLanguage(String language, String asked, String has, boolean met, boolean open)
            implements RuleCheck {}
}
