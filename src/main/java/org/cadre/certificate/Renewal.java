package org.cadre.certificate;

/** What the end of a certificate asks of its holder. */
public enum Renewal {
    /** It does not end, or not for a long time, or it does not stand any more. */
    NOT_YET,
    /** A passed final quiz makes a new one. */
    OPEN,
    /** What a newer major version changed is to be learnt before. */
    UPDATE_FIRST,
    /** A newer certificate of the same module ends later. */
    RENEWED
}
