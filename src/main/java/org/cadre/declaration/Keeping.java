package org.cadre.declaration;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;

/**
 * How long a declaration is kept: so many months from the last day of the last cohort of a person.
 *
 * <p>Rows name nobody, so it goes the other way round: whoever is over is turned into the keyed
 * hash that a row would have, and rows that have one of them go. Whether there were any, nobody
 * learns: nothing is counted, logged or told.
 */
@UseCase
public class Keeping {

    @Inject DeclarationRepository declarations;
    @Inject DeclarationSettings settings;
    @Inject TieRepository ties;
    @Inject CadreClock clock;

    /** Deletes what is kept too long; again changes nothing. */
    @Internal
    public void deleteOld() {
        var day = settings.firstDay(clock.today(ZoneOffset.UTC));
        declarations.delete(ties.listEndedBefore(day));
    }

    @OpenToAnyone("how long things are kept is no secret")
    public int months() {
        return settings.months();
    }
}
