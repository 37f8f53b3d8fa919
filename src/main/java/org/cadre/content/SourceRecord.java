package org.cadre.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source of the module, as exactly as a court would ask for it.
 *
 * @param locator clause, page or address
 * @param retrieved when somebody last looked at it
 * @param validUntil day from which it is known to be out of force
 * @param shortName as it is cited in running text
 */
public record SourceRecord(
        String id,
        String authority,
        String title,
        String edition,
        String locator,
        LocalDate retrieved,
        Optional<LocalDate> validUntil,
        String licence,
        String shortName) {

    /** The fragment that citations lead to, without the hash sign. */
    public String anchor() {
        return "source-" + id;
    }
}
