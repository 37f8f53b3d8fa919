package org.cadre.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: {@code 1024}, {@code 1 024,5}, {@code 1,024.5}, {@code
 * 1.024,5}, {@code 512 bytes}, {@code ١٬٠٢٤}.
 *
 * <p>Spaces and apostrophes group digits. Of comma and point, the last one is the decimal mark when
 * both are there; one that comes twice groups. A single one before exactly three digits can be
 * either: both readings are given, the decimal one first.
 */
final class NumberText {

    private static final int LONGEST = 60;
    private static final Pattern PARTS =
            Pattern.compile("([+-]?)([0-9][0-9.,' ]*|[.,][0-9]+)(?: *([^0-9.,' ].{0,19}))?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?:[ '][0-9]{3})+");

    private NumberText() {}

    /** Empty if the text is no number. */
    static List<Response.Number> read(String text) {
        var parts = PARTS.matcher(plain(text));
        if (text.length() > LONGEST || !parts.matches()) {
            return List.of();
        }
        var unit = parts.group(3) == null ? "" : parts.group(3).strip();
        return digits(parts.group(2).strip()).stream()
                .map(digits -> new Response.Number(new BigDecimal(parts.group(1) + digits), unit))
                .toList();
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        text.strip()
                .codePoints()
                .forEach(
                        c -> {
                            if (Character.isDigit(c)) {
                                plain.append(Character.digit(c, 10));
                            } else if (Character.isSpaceChar(c)) {
                                plain.append(' ');
                            } else {
                                plain.appendCodePoint(
                                        switch (c) {
                                            case '\u2212' -> '-';
                                            case '\u066B' -> ',';
                                            case '\u066C', '\u2019' -> '\'';
                                            default -> c;
                                        });
                            }
                        });
        return plain.toString();
    }

    private static List<String> digits(String written) {
        var last = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
        if (last < 0) {
            return whole(written);
        }
        var head = written.substring(0, last);
        var tail = written.substring(last + 1);
        var readings = new ArrayList<String>();
        if (head.indexOf(written.charAt(last)) < 0 && WHOLE.matcher(tail + "0").matches()) {
            (head.isEmpty() ? List.of("0") : whole(head))
                    .forEach(before -> readings.add(before + (tail.isEmpty() ? "" : "." + tail)));
        }
        if (GROUPED.matcher(written).matches() && oneKind(written) && !written.startsWith("0")) {
            readings.add(written.replaceAll("[.,]", ""));
        }
        return readings;
    }

    /** Digits without a decimal mark, grouped or not. */
    private static List<String> whole(String written) {
        var grouped = GROUPED.matcher(written).matches() && oneKind(written);
        if (grouped || SPACED.matcher(written).matches()) {
            return List.of(written.replaceAll("[., ']", ""));
        }
        return WHOLE.matcher(written).matches() ? List.of(written) : List.of();
    }

    private static boolean oneKind(String written) {
        return written.indexOf(',') < 0 || written.indexOf('.') < 0;
    }
}
