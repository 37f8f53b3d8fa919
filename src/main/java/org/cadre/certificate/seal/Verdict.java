package org.cadre.certificate.seal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The answer to one question about a certificate.
 *
 * @param key of the sentence in {@link CertificateLabels}
 * @param values what the sentence names; days are {@link LocalDate}
 */
public record Verdict(Aspect aspect, State state, String key, Map<String, Object> values) {

    /** The four questions; none of them answers another. */
    public enum Aspect {
        INTEGRITY,
        ISSUER,
        DATE,
        STATUS
    }

    /** What was found. */
    public enum State {
        GOOD,
        BAD,
        UNKNOWN,
        UNCHECKED
    }

    public Verdict {
        values = Map.copyOf(values);
    }

    static Verdict of(Aspect aspect, State state, String key) {
        return new Verdict(aspect, state, key, Map.of());
    }

    public boolean isGood() {
        return state == State.GOOD;
    }

    /** The finding as one or two sentences. */
    public String sentence(CertificateLabels labels) {
        var words = new HashMap<String, Object>(values);
        words.replaceAll((name, value) -> value instanceof LocalDate day ? labels.day(day) : value);
        return labels.text(key, words);
    }
}
