package org.cadre.safeguarding;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reporter comes back with: 100 random bits as 20 characters without look-alikes. Whoever
 * has it reads what the reporter reads; Cadre keeps a keyed hash of it.
 */
public record Receipt(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 60;

    public static Receipt make() {
        return new Receipt(
                RANDOM.ints(LENGTH, 0, SYMBOLS.length())
                        .mapToObj(at -> SYMBOLS.substring(at, at + 1))
                        .collect(Collectors.joining()));
    }

    /** Reads a code as typed, tolerant of case, spaces, hyphens and look-alike letters. */
    public static Optional<Receipt> find(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var text =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Pd}]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean fits =
                text.length() == LENGTH && text.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0);
        return fits ? Optional.of(new Receipt(text)) : Optional.empty();
    }

    /** In groups, as it is written down. */
    public String grouped() {
        var grouped = new StringBuilder();
        for (int at = 0; at < text.length(); at += GROUP) {
            grouped.append(at == 0 ? "" : "-").append(text, at, at + GROUP);
        }
        return grouped.toString();
    }

    /** Nothing that a log could keep. */
    @Override
    public String toString() {
        return "receipt";
    }
}
