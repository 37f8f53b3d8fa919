package org.cadre.livesession;

/** Whether somebody was there. */
public enum AttendanceState {
    PRESENT,
    LATE,
    ABSENT,
    /** Did not come, and said so or was let off. */
    EXCUSED;

    /** Whether the person was there, late or not. */
    public boolean attends() {
        return this == PRESENT || this == LATE;
    }
}
