package org.cadre.exercise.view;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Offsets of the exercise clock as authors write them: hours and minutes, seconds where needed. */
final class Offset {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?");

    private Offset() {}

    /** For example {@code 1:05}. */
    static String of(Duration offset) {
        var seconds = offset.toSecondsPart() == 0 ? "" : ":%02d".formatted(offset.toSecondsPart());
        return "%d:%02d%s".formatted(offset.toHours(), offset.toMinutesPart(), seconds);
    }

    static Optional<Duration> read(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(
                        Duration.ofHours(Long.parseLong(found.group(1)))
                                .plusMinutes(Long.parseLong(found.group(2)))
                                .plusSeconds(
                                        found.group(3) == null
                                                ? 0
                                                : Long.parseLong(found.group(3))))
                : Optional.empty();
    }
}
