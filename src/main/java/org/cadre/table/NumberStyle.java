package org.cadre.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the decimals of a number. The digits may be Latin or Arabic. */
public enum NumberStyle {
    POINT('.', ','),
    COMMA(',', '.');

    private static final Pattern GROUPING = Pattern.compile("[\\s\u00A0\u202F\u2009'\u2019\u066C]");
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:[A-Za-z]{3}|\\p{Sc})\\s*|\\s*(?:[A-Za-z]{3}|\\p{Sc})$");
    private static final int MOST_DIGITS = 18;

    private final char decimal;
    private final Pattern form;

    NumberStyle(char decimal, char grouping) {
        this.decimal = decimal;
        form =
                Pattern.compile(
                        "(\\d+|\\d{1,3}(?:G\\d{3})+)(?:D(\\d+))?"
                                .replace("G", Pattern.quote(String.valueOf(grouping)))
                                .replace("D", Pattern.quote(String.valueOf(decimal))));
    }

    /** The style in which most texts are numbers. Points are usual. */
    public static NumberStyle of(Collection<String> texts) {
        return COMMA.fitting(texts) > POINT.fitting(texts) ? COMMA : POINT;
    }

    private long fitting(Collection<String> texts) {
        return texts.stream().filter(text -> parse(text).isPresent()).count();
    }

    /**
     * Empty where it is no number of this style, or one too long. A minus stands before or behind,
     * or the number stands in brackets; a currency may stand at one end.
     */
    public Optional<BigDecimal> parse(String text) {
        var bare = CURRENCY.matcher(latin(text).strip()).replaceAll("").strip();
        boolean inBrackets = bare.startsWith("(") && bare.endsWith(")");
        bare = inBrackets ? bare.substring(1, bare.length() - 1) : bare;
        boolean negative = inBrackets;
        if (bare.startsWith("-") || bare.endsWith("-")) {
            negative = !negative;
            bare = bare.startsWith("-") ? bare.substring(1) : bare.substring(0, bare.length() - 1);
        }
        var number = form.matcher(GROUPING.matcher(bare).replaceAll(""));
        if (!number.matches() || bare.length() > 2 * MOST_DIGITS) {
            return Optional.empty();
        }
        var whole = number.group(1).replaceAll("\\D", "");
        var part = number.group(2) == null ? "" : "." + number.group(2);
        if (whole.length() + part.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var value = new BigDecimal(whole + part);
        return Optional.of(negative ? value.negate() : value);
    }

    /** With the digits and signs that the patterns know. */
    private String latin(String text) {
        var latin = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isDigit(c)) {
                                latin.append(Character.digit(c, 10));
                            } else if (c == '\u066B') {
                                latin.append(decimal);
                            } else if (c == '\u2212' || c == '\u2013') {
                                latin.append('-');
                            } else if (c != '\u200E' && c != '\u200F' && c != '\u061C') {
                                latin.appendCodePoint(c);
                            }
                        });
        return latin.toString();
    }
}
