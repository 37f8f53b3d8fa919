package org.cadre.scenario.msel;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The times of a list of events as people write them: {@code 0:20}, {@code T+20}, {@code 1h20},
 * {@code D+1 09:20}, {@code 0920Z}, {@code 20 min}, or a cell that is a time.
 */
final class Times {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    /** Who begins a list with such an hour means a clock on the wall. */
    private static final int FIRST_HOUR_OF_WORK = 5;

    private static final String SINCE = "(?:startex|t|e)? ?\\+? ?";
    private static final Pattern START = Pattern.compile("startex|start|début|debut|البداية");
    private static final Pattern HOURS =
            Pattern.compile(SINCE + "(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern HOURS_IN_WORDS =
            Pattern.compile(SINCE + "(\\d{1,3}) ?h(?:rs?|ours?|eures?)? ?(?:(\\d{1,2}) ?[a-z]*)?");
    private static final Pattern HOURS_AFTER = Pattern.compile("h ?\\+ ?(\\d{1,3})");
    private static final Pattern WALL_CLOCK =
            Pattern.compile("([01]\\d|2[0-3])([0-5]\\d) ?(?:z|l|hrs?|h)?");
    private static final Pattern MINUTES =
            Pattern.compile(SINCE + "(\\d{1,4}) ?(?:m|mn|mins?|minutes?|'|دقيقة|دقائق|د)?");
    private static final Pattern DAY_AND_CLOCK =
            Pattern.compile(
                    "(?:d|j|day|jour|ي|اليوم|يوم) ?(\\+)? ?(\\d{1,2})[ ,:-]+(\\d{1,2})[:h.]?"
                            + "([0-5]\\d) ?z?");

    private Times() {}

    /**
     * One time.
     *
     * @param sort what the seconds are counted from
     */
    record Time(Sort sort, long seconds) {}

    /** What a time is counted from. */
    enum Sort {
        /** From the start of the exercise. */
        OFFSET,
        /** From the start, or it is a clock on the wall: the list as a whole tells. */
        EITHER,
        /** From midnight before the first day. */
        CLOCK
    }

    static Optional<Time> read(String text) {
        var plain = digits(text).toLowerCase(Locale.ROOT).strip().replaceAll("[\\s\\u00A0]+", " ");
        return find(START, plain, found -> new Time(Sort.OFFSET, 0))
                .or(() -> date(plain))
                .or(() -> find(HOURS, plain, Times::hours))
                .or(() -> find(DAY_AND_CLOCK, plain, Times::dayAndClock))
                .or(() -> find(WALL_CLOCK, plain, f -> clock(f, 1)))
                .or(() -> find(HOURS_AFTER, plain, f -> offset(number(f, 1) * HOUR)))
                .or(() -> find(HOURS_IN_WORDS, plain, Times::words))
                .or(() -> find(MINUTES, plain, f -> offset(number(f, 1) * MINUTE)));
    }

    private static Optional<Time> find(
            Pattern pattern, String text, java.util.function.Function<MatchResult, Time> time) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(time.apply(found)) : Optional.empty();
    }

    private static Optional<Time> date(String text) {
        try {
            var at = LocalDateTime.parse(text.toUpperCase(Locale.ROOT).replace(' ', 'T'));
            return Optional.of(new Time(Sort.CLOCK, at.toEpochSecond(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty(); // an answer, not a failure
        }
    }

    private static Time hours(MatchResult found) {
        boolean bare = Character.isDigit(found.group().charAt(0));
        long seconds = number(found, 1) * HOUR + number(found, 2) * MINUTE + number(found, 3);
        return new Time(bare ? Sort.EITHER : Sort.OFFSET, seconds);
    }

    private static Time words(MatchResult found) {
        return offset(number(found, 1) * HOUR + number(found, 2) * MINUTE);
    }

    /** D+0 and day 1 are the first day. */
    private static Time dayAndClock(MatchResult found) {
        long day = number(found, 2) - (found.group(1) == null ? 1 : 0);
        return new Time(Sort.CLOCK, day * DAY + clock(found, 3).seconds());
    }

    private static Time clock(MatchResult found, int group) {
        return new Time(
                Sort.CLOCK, number(found, group) * HOUR + number(found, group + 1) * MINUTE);
    }

    private static Time offset(long seconds) {
        return new Time(Sort.OFFSET, seconds);
    }

    private static long number(MatchResult found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }

    /** Western digits for those of any script. */
    static String digits(String text) {
        var western = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isDigit(c)) {
                                western.append(Character.getNumericValue(c));
                            } else {
                                western.appendCodePoint(c);
                            }
                        });
        return western.toString();
    }

    /**
     * The second at which the exercise starts, on the count of those that are clocks.
     *
     * @param start on the first day; null where nobody said so, then it is the first event
     */
    static long start(Collection<Time> times, @Nullable LocalTime start) {
        var clocks = seconds(times, Sort.CLOCK).min();
        boolean areClocks = areClocks(times, start);
        long first =
                Math.min(
                        clocks.orElse(Long.MAX_VALUE),
                        areClocks ? earliest(times) : Long.MAX_VALUE);
        if (first == Long.MAX_VALUE) {
            return 0;
        }
        return start == null ? first : Math.floorDiv(first, DAY) * DAY + start.toSecondOfDay();
    }

    /** Whether bare hours and minutes are a clock on the wall. */
    static boolean areClocks(Collection<Time> times, @Nullable LocalTime start) {
        return seconds(times, Sort.EITHER).findAny().isPresent()
                && (start != null || earliest(times) >= FIRST_HOUR_OF_WORK * HOUR);
    }

    private static long earliest(Collection<Time> times) {
        return seconds(times, Sort.EITHER).min().orElse(Long.MAX_VALUE);
    }

    private static LongStream seconds(Collection<Time> times, Sort sort) {
        return times.stream().filter(time -> time.sort() == sort).mapToLong(Time::seconds);
    }

    /** As the script writes it. */
    static String written(long seconds) {
        var minutes = "%d:%02d".formatted(seconds / HOUR, seconds / MINUTE % 60);
        return seconds % MINUTE == 0 ? minutes : minutes + ":%02d".formatted(seconds % MINUTE);
    }

    static long seconds(String written) {
        return read(written).map(Time::seconds).orElse(0L);
    }
}
