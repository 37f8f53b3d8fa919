package org.cadre.livesession;

/** What became of a session; a cancelled one stays to be seen. */
public enum SessionState {
    PLANNED,
    CANCELLED
}
