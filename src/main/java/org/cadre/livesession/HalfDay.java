package org.cadre.livesession;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The morning or the afternoon of a civil day in the zone of a session. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {

    private static final Comparator<HalfDay> IN_TIME =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[- ](morning|afternoon|am|pm)");

    /** Which half; noon belongs to the afternoon. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    /** Reads {@code 2026-11-24-morning}, also with a blank, and {@code am} and {@code pm}. */
    public static Optional<HalfDay> find(@Nullable String text) {
        var written = WRITTEN.matcher(text == null ? "" : text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var half = written.group(2).matches("morning|am") ? Half.MORNING : Half.AFTERNOON;
            return Optional.of(new HalfDay(LocalDate.parse(written.group(1)), half));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(HalfDay other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return day + "-" + half.name().toLowerCase(Locale.ROOT);
    }
}
