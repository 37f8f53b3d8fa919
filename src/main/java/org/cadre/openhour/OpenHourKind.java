package org.cadre.openhour;

/** For whom an hour is. */
public enum OpenHourKind {
    /** One after the other, each in an own slot. */
    OFFICE_HOURS(12, 1, 10, 60),
    /** One talk with one person. */
    FLASH(1, 1, 10, 60),
    /** Several at once on one topic. */
    CIRCLE(1, 12, 30, 180);

    private final int mostSlots;
    private final int mostSeats;
    private final int fewestMinutes;
    private final int mostMinutes;

    OpenHourKind(int mostSlots, int mostSeats, int fewestMinutes, int mostMinutes) {
        this.mostSlots = mostSlots;
        this.mostSeats = mostSeats;
        this.fewestMinutes = fewestMinutes;
        this.mostMinutes = mostMinutes;
    }

    int mostSlots() {
        return mostSlots;
    }

    int mostSeats() {
        return mostSeats;
    }

    /** Of a slot. */
    int fewestMinutes() {
        return fewestMinutes;
    }

    /** Of a slot. */
    int mostMinutes() {
        return mostMinutes;
    }
}
