package org.cadre.planning;

/** How sure it is that somebody pays. */
public enum ExitStatus {
    /** We have asked. */
    PROPOSED,
    /** They have said so. */
    AGREED,
    /** A document says so. */
    SIGNED,
    /** It holds no longer; the reason is kept. */
    WITHDRAWN
}
