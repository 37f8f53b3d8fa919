package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How much more than {@link Audience} asks for the operator protects: environment variables {@code
 * CADRE_STATISTICS_<AUDIENCE>_<WHAT>}, or the system properties of the same words. What is weaker
 * than what Cadre ships with stops the start.
 */
@ApplicationScoped
class ReleaseSettings {

    private final UnaryOperator<String> values;

    ReleaseSettings() {
        this(ReleaseSettings::value);
    }

    ReleaseSettings(UnaryOperator<String> values) {
        this.values = values;
    }

    Thresholds of(Audience audience, boolean sensitive) {
        var least = audience.least(sensitive);
        return new Thresholds(
                        read(audience, sensitive ? "SENSITIVE_K" : "K", least.k()),
                        read(audience, "BASE", audience.least(false).base()),
                        read(audience, "FEWEST", least.fewest()))
                .atLeast(least);
    }

    /** Reads all of them once. */
    void check() {
        for (var audience : Audience.values()) {
            of(audience, false);
            of(audience, true);
        }
    }

    private int read(Audience audience, String what, int least) {
        var name = "CADRE_STATISTICS_" + audience + "_" + what;
        var text = values.apply(name);
        if (text.isEmpty()) {
            return least;
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < least) {
            throw new IllegalStateException(
                    "The setting %s is %s; it is a number from %d on. Leave it out for %d."
                            .formatted(name, text, least, least));
        }
        return Integer.parseInt(text);
    }

    private static String value(String name) {
        var property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return System.getenv().getOrDefault(name, System.getProperty(property, "")).strip();
    }
}
