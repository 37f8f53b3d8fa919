package org.cadre.livesession;

import java.util.Optional;

/**
 * What a row of a file of attendance would do.
 *
 * @param number as a spreadsheet numbers it
 * @param who as the row says it
 * @param name of the person; empty where nobody is found
 * @param halfDay as the row says it
 * @param former the state that stands now
 * @param state the one that would stand; empty where the row is refused
 * @param argument what the reason is about, for example the number of another row
 */
public record AttendanceLine(
        int number,
        String who,
        String name,
        String halfDay,
        Optional<AttendanceState> former,
        Optional<AttendanceState> state,
        Outcome outcome,
        Reason reason,
        String argument) {

    /** What happens with a row. */
    public enum Outcome {
        NEW,
        /** Another entry stands in the place of the present one. */
        CHANGED,
        /** The same stands already. */
        SAME,
        REFUSED
    }

    /** Why a row is refused; the cure stands in the words of the page. */
    public enum Reason {
        NONE,
        FORMULA,
        NOBODY,
        UNKNOWN,
        NOT_ENROLLED,
        NO_HALF_DAY,
        AHEAD,
        NO_STATE,
        TWICE
    }
}
