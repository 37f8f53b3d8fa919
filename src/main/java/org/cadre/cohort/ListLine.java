package org.cadre.cohort;

import java.util.Optional;
import java.util.UUID;

/**
 * A row of a list as its page shows it.
 *
 * @param id names it for the next page of the list
 * @param number as a spreadsheet numbers it
 * @param name of the person; empty where nobody is found
 * @param argument what the reason is about, for example the number of another row
 */
public record ListLine(
        UUID id,
        int number,
        String mail,
        String name,
        Outcome outcome,
        Reason reason,
        String argument,
        Optional<Undone> undone) {

    /** What happens with a row. */
    public enum Outcome {
        /** The person is enrolled. */
        NEW,
        /** The person is in the cohort already. */
        INSIDE,
        REFUSED
    }

    /** Why a row is refused; the cure stands in the words of the page. */
    public enum Reason {
        NONE,
        NOBODY,
        OTHER_COHORT,
        UNKNOWN,
        TWICE,
        DEACTIVATED,
        CLOSED,
        NO_SEAT
    }

    /** What became of an enrolment when the list was taken back. */
    public enum Undone {
        WITHDRAWN,
        /** The person had begun to learn. */
        KEPT,
        /** Somebody had withdrawn the person before. */
        GONE
    }
}
