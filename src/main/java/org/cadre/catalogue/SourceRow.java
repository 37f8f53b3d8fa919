package org.cadre.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source, as exactly as a court would ask for it.
 *
 * @param locator clause, page or address
 * @param retrieved when somebody last looked at it
 * @param validUntil day from which it is known to be out of force
 * @param shortName as it is cited in running text
 */
public record SourceRow(
        String key,
        String authority,
        String title,
        String edition,
        String locator,
        LocalDate retrieved,
        Optional<LocalDate> validUntil,
        String licence,
        String shortName) {

    /** The id to which citations in the text lead. */
    public String anchor() {
        return "source-" + key;
    }

    /** Whether the locator is an address to follow. */
    public boolean isOnline() {
        return locator.matches("https://\\S+");
    }
}
