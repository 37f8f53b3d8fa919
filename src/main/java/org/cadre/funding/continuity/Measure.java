package org.cadre.funding.continuity;

/** What is compared between a plan and its scenarios. */
public enum Measure {
    NEED(""),
    ALLOCATED(""),
    COVERAGE("F1"),
    COVERAGE_OF_MONTH("F1"),
    CUMULATIVE_COVERAGE("F2"),
    GAP("F3"),
    RUNWAY("F4"),
    CLIFF("F6"),
    CLIFF_HEIGHT("F7"),
    LAPSE_RISK("F8"),
    CONCENTRATION("F14"),
    COVERAGE_WITHOUT_DONOR("F15"),
    DOMESTIC_SHARE("F16"),
    ACTIVITY_COVERED("F21"),
    ACTIVITY_UNCOVERED_FROM("F21"),
    WEIGHTED_COVERAGE("F22");

    private final String formula;

    Measure(String formula) {
        this.formula = formula;
    }

    /** Its number in our own description of continuity; empty for a plain sum. */
    public String formula() {
        return formula;
    }
}
