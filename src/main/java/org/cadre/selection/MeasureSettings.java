package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.function.Supplier;

/**
 * How many of a pool must be counted by a rule on a declared answer, and as many not: environment
 * variable {@code CADRE_MEASURES_LEAST}, or the system property of the same words. What is less
 * than what Cadre ships with stops the start.
 */
@ApplicationScoped
class MeasureSettings {

    private static final String NAME = "CADRE_MEASURES_LEAST";
    private static final int FLOOR = 10;

    private final Supplier<String> written;

    MeasureSettings() {
        this(
                () ->
                        System.getenv()
                                .getOrDefault(
                                        NAME, System.getProperty("cadre.measures.least", "")));
    }

    MeasureSettings(Supplier<String> written) {
        this.written = written;
    }

    int least() {
        var text = written.get().strip();
        if (text.isEmpty()) {
            return FLOOR;
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < FLOOR) {
            throw new IllegalStateException(
                    "The setting %s is %s; it is a number from %d on. Leave it out for %d."
                            .formatted(NAME, text, FLOOR, FLOOR));
        }
        return Integer.parseInt(text);
    }
}
