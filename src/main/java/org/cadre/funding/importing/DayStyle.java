package org.cadre.funding.importing;

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

    /**
     * The order in which all texts are dates; empty where there is none. Where both would do, the
     * day is first.
     */
    public static Optional<DayStyle> of(Collection<String> texts) {
        for (var style : values()) {
            if (texts.stream().allMatch(text -> style.parse(text).isPresent())) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** Whether another order would do as well and say other days. */
    public static boolean isAmbiguous(Collection<String> texts) {
        return texts.stream().anyMatch(t -> !DAY_MONTH.parse(t).equals(MONTH_DAY.parse(t)))
                && texts.stream().allMatch(text -> DAY_MONTH.parse(text).isPresent())
                && texts.stream().allMatch(text -> MONTH_DAY.parse(text).isPresent());
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
