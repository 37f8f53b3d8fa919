package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * For how many months after the last cohort of a person a declaration is kept: environment variable
 * {@code CADRE_DECLARATION_MONTHS}, or the system property of the same words.
 */
@ApplicationScoped
class DeclarationSettings {

    private static final String NAME = "CADRE_DECLARATION_MONTHS";

    /** A year after the last follow-up that is counted. */
    private static final String USUAL = "24";

    private final Supplier<String> written;

    DeclarationSettings() {
        this(
                () ->
                        System.getenv()
                                .getOrDefault(
                                        NAME, System.getProperty("cadre.declaration.months", "")));
    }

    DeclarationSettings(Supplier<String> written) {
        this.written = written;
    }

    /** Who was over before this day is asked nothing more, and what was declared goes. */
    LocalDate firstDay(LocalDate today) {
        return today.minusMonths(months());
    }

    int months() {
        var text = written.get().isBlank() ? USUAL : written.get().strip();
        if (!text.matches("[1-9][0-9]?|1[01][0-9]|120")) {
            throw new IllegalStateException(
                    "The setting %s is %s; it is a number of months from 1 to 120."
                            .formatted(NAME, text));
        }
        return Integer.parseInt(text);
    }
}
