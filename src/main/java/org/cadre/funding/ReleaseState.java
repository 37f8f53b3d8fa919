package org.cadre.funding;

/** How far a file of a publication is. */
public enum ReleaseState {
    /** Written and judged; nobody outside can read it. */
    PREPARED,
    /** Open to everybody, for good. */
    RELEASED,
    /** Another one was prepared before this was released. */
    SET_ASIDE
}
