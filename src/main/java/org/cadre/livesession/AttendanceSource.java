package org.cadre.livesession;

/** From where an entry is known. */
public enum AttendanceSource {
    /** A trainer or manager saw the person. */
    ROLL,
    /** The person gave the code on the screen of the room. */
    QR,
    /** The person signed on paper. */
    SHEET,
    /** A file. */
    CSV,
    /** The person said beforehand. */
    APOLOGY
}
