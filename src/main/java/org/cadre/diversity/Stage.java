package org.cadre.diversity;

/** How far somebody came who was nominated. */
public enum Stage {
    NOMINATED,
    ELIGIBLE,
    SELECTED,
    ATTENDED,
    COMPLETED,
    /** Still in the same function six months later or more. */
    RETAINED;

    boolean isSelected() {
        return compareTo(SELECTED) >= 0;
    }
}
