package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.catalogue.VersionQueries;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.Updates;
import org.cadre.time.CadreClock;

/**
 * Asks those who hold a certificate of a smaller major version to learn what changed: once the
 * newer one is published, and later whoever completes an older one. The certificate itself stays as
 * it is.
 */
@UseCase
public class GivingUpdates {

    static final int BATCH = 100;

    @Inject CertificateRepository certificates;
    @Inject VersionQueries versions;
    @Inject Updates updates;
    @Inject CadreClock clock;

    /** Gives the next updates in one transaction; false when nobody waits for any. */
    @Internal
    public boolean giveNext() {
        var today = Award.dayOf(clock.now());
        for (var step : versions.majorSteps()) {
            var holders = certificates.listWithoutUpdate(step.older(), step.newer(), today, BATCH);
            if (!holders.isEmpty()) {
                holders.forEach(
                        held ->
                                updates.give(
                                        held.person(),
                                        held.module(),
                                        step.newer(),
                                        Award.dayOf(step.publishedAt())));
                return true;
            }
        }
        return false;
    }
}
