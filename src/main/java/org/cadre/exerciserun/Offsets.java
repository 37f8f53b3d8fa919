package org.cadre.exerciserun;

import java.time.Duration;

/** Exercise time as people read and type it: hours and minutes, {@code 1:20}. */
final class Offsets {

    private Offsets() {}

    /** Hours, minutes and seconds where there are some. */
    static String text(Duration offset) {
        var text = "%d:%02d".formatted(offset.toHours(), offset.toMinutesPart());
        return offset.toSecondsPart() == 0
                ? text
                : text + ":%02d".formatted(offset.toSecondsPart());
    }
}
