package org.cadre.exerciserun;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exercise time as people read and type it: hours and minutes, {@code 1:20}. */
final class Offsets {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?");

    private Offsets() {}

    /** Hours, minutes and seconds where there are some. */
    static String text(Duration offset) {
        var text = "%d:%02d".formatted(offset.toHours(), offset.toMinutesPart());
        return offset.toSecondsPart() == 0
                ? text
                : text + ":%02d".formatted(offset.toSecondsPart());
    }

    static Optional<Duration> find(String text) {
        var found = FORM.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var seconds = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return Optional.of(
                Duration.ofHours(Integer.parseInt(found.group(1)))
                        .plusMinutes(Integer.parseInt(found.group(2)))
                        .plusSeconds(seconds));
    }
}
