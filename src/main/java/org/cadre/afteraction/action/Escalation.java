package org.cadre.afteraction.action;

import java.time.LocalDate;

/** When the coordinator of the programme is told that a corrective action is late. */
public final class Escalation {

    /** How long an owner alone knows. */
    public static final int GRACE_DAYS = 14;

    private Escalation() {}

    /**
     * Whether an action that is still open is past its day by {@value #GRACE_DAYS} days or more.
     * One that was reopened is open, and its day stays.
     */
    public static boolean isDue(ActionState state, LocalDate due, LocalDate today) {
        return state.isOpen() && !today.isBefore(due.plusDays(GRACE_DAYS));
    }
}
