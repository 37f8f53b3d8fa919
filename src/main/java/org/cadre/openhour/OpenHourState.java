package org.cadre.openhour;

/** Whether an hour takes place; that it is over is told by the clock. */
public enum OpenHourState {
    OFFERED,
    CANCELLED
}
