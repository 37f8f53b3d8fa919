package org.cadre.selection;

/** What is known of the rules of a selection that count what people declare of themselves. */
public enum Measures {
    /** There is none. */
    NONE,
    /** Whether they take part is told with the commitment, once. */
    UNTOLD,
    /** Every panel keeps them; the panels are sealed. */
    TAKE_PART,
    /** All of them are left out; which of the reasons it was is not kept. */
    LEFT_OUT;

    /** Whether panels, chances and reserves are shown to nobody. */
    public boolean hidesPanels() {
        return this == UNTOLD || this == TAKE_PART;
    }
}
