package org.cadre.people;

import org.cadre.platform.refusal.WrongValue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a password must be: 12 to 128 characters, none of the common ones, not made from the
 * person's own name or mail. No rules of composition. Source: OWASP ASVS 5.0, V6.2.
 */
final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Pattern TAIL = Pattern.compile("[\\d\\W_]+$");
    private static final Set<String> COMMON = read();

    private PasswordPolicy() {}

    /** The password is shorter or longer than allowed. */
    static final class PasswordHasWrongLength extends WrongValue {
        PasswordHasWrongLength() {
            super("password", SHORTEST, LONGEST);
        }
    }

    /** Many people use this password, or it is made from the name or the address. */
    static final class PasswordIsEasyToGuess extends WrongValue {
        PasswordIsEasyToGuess() {
            super("password");
        }
    }

    /** Refuses with {@link PasswordHasWrongLength} or {@link PasswordIsEasyToGuess}. */
    static void check(String password, Person person) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new PasswordHasWrongLength();
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (isCommon(small) || isAbout(small, person) || small.chars().distinct().count() < 5) {
            throw new PasswordIsEasyToGuess();
        }
    }

    /** Common itself, common with digits behind it, or one common word said twice. */
    private static boolean isCommon(String small) {
        var word = TAIL.matcher(small).replaceFirst("");
        var half = small.substring(0, small.length() / 2);
        return COMMON.contains(small)
                || COMMON.contains(word)
                || small.equals(half + half) && COMMON.contains(half);
    }

    private static boolean isAbout(String small, Person person) {
        var mailName = person.mail().split("@")[0];
        var letters = small.replaceAll("[^\\p{L}]", "");
        var name = person.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return small.contains(mailName) || letters.equals(name);
    }

    private static Set<String> read() {
        try (var in = PasswordPolicy.class.getResourceAsStream("common-passwords.txt");
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
