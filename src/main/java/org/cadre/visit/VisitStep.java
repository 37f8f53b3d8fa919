package org.cadre.visit;

/** What is to be done in a visit, and by whom. */
public enum VisitStep {
    PLAN(VisitHand.HOST, 3),
    CONFIRM(VisitHand.COORDINATOR, 3),
    BRIEF(VisitHand.VISITOR, 3),
    REPORT(VisitHand.VISITOR, 7),
    CASCADE(VisitHand.VISITOR, 14),
    CHECK(VisitHand.COORDINATOR, 0);

    private final VisitHand by;
    private final int leadDays;

    VisitStep(VisitHand by, int leadDays) {
        this.by = by;
        this.leadDays = leadDays;
    }

    public VisitHand by() {
        return by;
    }

    /** How many days before it is due one is reminded. */
    int leadDays() {
        return leadDays;
    }
}
