package org.cadre.funding;

import org.cadre.platform.refusal.WrongValue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes with their weights, as people write them: {@code KE 60, UG 40}; a code without a weight
 * weighs 1.
 */
public final class Shares {

    private static final Pattern SHARE =
            Pattern.compile("([A-Z0-9][A-Z0-9.]{1,7})(?:[ :=]([0-9]{1,4}))?");

    private Shares() {}

    /** Not a list of codes with weights above zero. */
    public static final class SharesAreUnclear extends WrongValue {
        SharesAreUnclear(String field) {
            super(field);
        }
    }

    /** Refuses with {@link SharesAreUnclear}; there is at least one. */
    public static SortedMap<String, BigDecimal> parse(String field, String text) {
        var shares = new TreeMap<String, BigDecimal>();
        for (var part : text.strip().split("[,;\\n]\\s*")) {
            var matcher = SHARE.matcher(part.strip().replaceAll("\\s+", " "));
            if (!matcher.matches()) {
                throw new SharesAreUnclear(field);
            }
            var weight = new BigDecimal(matcher.group(2) == null ? "1" : matcher.group(2));
            if (weight.signum() == 0 || shares.put(matcher.group(1), weight) != null) {
                throw new SharesAreUnclear(field);
            }
        }
        return shares;
    }

    /** As {@link #parse}; nothing where nothing is written. */
    public static SortedMap<String, BigDecimal> parseAny(String field, String text) {
        return text.isBlank() ? new TreeMap<>() : parse(field, text);
    }

    /** As {@link #parse} reads it. */
    public static String text(Map<String, BigDecimal> shares) {
        return shares.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /** Of these codes alone. */
    static SortedMap<String, BigDecimal> of(Map<String, BigDecimal> shares, String pattern) {
        var found = new TreeMap<>(shares);
        found.keySet().removeIf(code -> !code.matches(pattern));
        return found;
    }

    /** As they are kept. */
    static Map<String, String> texts(Map<String, BigDecimal> shares) {
        return shares.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toPlainString()));
    }

    static SortedMap<String, BigDecimal> read(Map<String, String> texts) {
        var shares = new TreeMap<String, BigDecimal>();
        texts.forEach((code, weight) -> shares.put(code, new BigDecimal(weight)));
        return shares;
    }
}
