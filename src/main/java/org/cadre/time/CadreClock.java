package org.cadre.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only source of the present.
 *
 * <p>Instants have microseconds at the finest, because the database keeps no more: what is compared
 * before and after a save is then equal.
 */
public interface CadreClock {

    Instant now();

    /** The civil day that it is now in the given zone. */
    default LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
