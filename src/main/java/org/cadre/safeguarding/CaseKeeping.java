package org.cadre.safeguarding;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;

/**
 * How long a case is kept: 24 months from the day on which it was closed last. Then all of it goes,
 * and nothing counts or tells that it was there.
 */
@UseCase
public class CaseKeeping {

    private static final int MONTHS = 24;

    @Inject CaseRepository cases;
    @Inject CadreClock clock;

    /** Deletes what is kept too long; again changes nothing. */
    @Internal
    public void deleteOld() {
        cases.deleteClosedBefore(clock.today(ZoneOffset.UTC).minusMonths(MONTHS));
    }

    @OpenToAnyone("how long reports are kept is no secret")
    public int months() {
        return MONTHS;
    }
}
