package org.cadre.nomination;

/**
 * What a row of a file of nominations would do.
 *
 * @param number as a spreadsheet numbers it
 * @param mail as the row says it
 * @param name of the person on record, else as the row says it
 * @param argument what the reason is about, for example the number of another row
 */
public record NominationLine(
        int number, String mail, String name, Outcome outcome, Reason reason, String argument) {

    /** What happens with a row. */
    public enum Outcome {
        /** Somebody who has an account becomes a draft. */
        DRAFTED,
        /** Somebody new is added to the agency and invited, and becomes a draft. */
        INVITED,
        REFUSED
    }

    /** Why a row is refused; the cure stands in the words of the page. */
    public enum Reason {
        NONE,
        FORMULA,
        NOBODY,
        NO_MAIL,
        TWICE,
        ELSEWHERE,
        NOMINATED,
        NO_NAME,
        NO_FUNCTION,
        NO_LEVEL,
        NO_STATION,
        NO_WHY,
        NO_MANAGER,
        NO_PLACE
    }
}
