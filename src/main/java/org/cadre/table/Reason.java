package org.cadre.table;

/**
 * Why a row is refused.
 *
 * @param found what stands there; empty where nothing does
 */
public record Reason(Field field, Problem problem, String found) {

    public enum Problem {
        MISSING,
        NOT_AMOUNT,
        NOT_DAY,
        NOT_CURRENCY,
        NOT_NUMBER,
        /** A cell that a spreadsheet would compute. */
        FORMULA,
        BELOW_ZERO,
        /** More decimals than the currency has. */
        TOO_FINE,
        TOO_LONG,
        ENDS_BEFORE_IT_BEGINS,
        /** Another row of the file says the same thing. */
        TWICE,
        /** There is no such line or agreement. */
        UNKNOWN,
        /** There is a debit and a credit. */
        BOTH,
        /** No such purpose is known. */
        NOT_PURPOSE,
        /** Other lines stand below this one, so it has no money of its own. */
        HAS_PARTS,
        /** Only one currency is possible here. */
        OTHER_CURRENCY,
        /** Nobody approved a rate for that day. */
        NO_RATE,
        /** The agreement pays for no cost of that day. */
        OUTSIDE_WINDOW,
        /** The agreement does not pay for such a cost. */
        RESTRICTED,
        /** It is signed already, and other than here. */
        SIGNED,
        /** The account is opened already, and other than here. */
        OPENED
    }
}
