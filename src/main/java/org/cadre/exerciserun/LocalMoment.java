package org.cadre.exerciserun;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as the clocks of a team show it. */
public record LocalMoment(Instant at, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Hours and minutes. */
    public String time() {
        return TIME.format(at.atZone(zone));
    }

    /** For a page that lets it go on. */
    public long millis() {
        return at.toEpochMilli();
    }
}
