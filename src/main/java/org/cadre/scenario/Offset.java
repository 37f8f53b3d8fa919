package org.cadre.scenario;

import java.time.Duration;

/** Exercise time as it is written: hours and minutes, and seconds where there are any. */
public final class Offset {

    private Offset() {}

    /**
     * @param text {@code 0:05} or {@code 0:05:30}
     */
    public static Duration parse(String text) {
        var parts = text.split(":");
        var minutes = Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(part(parts, 1));
        return minutes.plusSeconds(parts.length == 3 ? part(parts, 2) : 0);
    }

    public static String format(Duration offset) {
        var minutes = "%d:%02d".formatted(offset.toHours(), offset.toMinutesPart());
        return offset.toSecondsPart() == 0
                ? minutes
                : "%s:%02d".formatted(minutes, offset.toSecondsPart());
    }

    private static int part(String[] parts, int index) {
        return Integer.parseInt(parts[index]);
    }
}
