package org.cadre.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which order a date is written. A year that stands first is understood by all. */
public enum DayStyle {
    DAY_MONTH,
    MONTH_DAY;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ].*)?)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    /** The order in which most texts are dates. The day first is usual. */
    public static DayStyle of(Collection<String> texts) {
        return MONTH_DAY.fitting(texts) > DAY_MONTH.fitting(texts) ? MONTH_DAY : DAY_MONTH;
    }

    private long fitting(Collection<String> texts) {
        return texts.stream().filter(text -> parse(text).isPresent()).count();
    }

    /** Whether another order would do as well and say other days. */
    public static boolean isAmbiguous(Collection<String> texts) {
        return DAY_MONTH.fitting(texts) == MONTH_DAY.fitting(texts)
                && texts.stream().anyMatch(t -> !DAY_MONTH.parse(t).equals(MONTH_DAY.parse(t)));
    }

    /** A month alone is its first day. */
    public Optional<LocalDate> parse(String text) {
        var digits = new StringBuilder();
        text.strip()
                .codePoints()
                .filter(c -> c != '\u200E' && c != '\u200F' && c != '\u061C')
                .forEach(
                        c -> {
                            if (Character.isDigit(c)) {
                                digits.append(Character.digit(c, 10));
                            } else {
                                digits.appendCodePoint(c);
                            }
                        });
        var first = YEAR_FIRST.matcher(digits);
        if (first.matches()) {
            var day = first.group(3) == null ? "1" : first.group(3);
            return day(first.group(1), first.group(2), day);
        }
        var last = YEAR_LAST.matcher(digits);
        if (!last.matches()) {
            return Optional.empty();
        }
        return this == DAY_MONTH
                ? day(last.group(3), last.group(2), last.group(1))
                : day(last.group(3), last.group(1), last.group(2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(
                    LocalDate.of(
                            year.length() == 2 ? CENTURY + number : number,
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
