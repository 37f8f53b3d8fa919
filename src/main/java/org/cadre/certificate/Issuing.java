package org.cadre.certificate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.time.CadreClock;

/**
 * Makes certificates, each exactly once: whoever makes one holds the lock of its waiting row, and
 * file and removal of the row are kept together or not at all. A crash on the way leaves the row to
 * the next worker, on any node.
 */
@UseCase
public class Issuing {

    @Inject CertificateRepository certificates;
    @Inject Printing printing;
    @Inject IssuerKey issuer;
    @Inject Settings settings;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The certificate of an award could not be made; nothing of the try was kept. */
    public static final class IssuingFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient AwardId award;

        IssuingFailed(AwardId award, RuntimeException cause) {
            super("the certificate of award " + award + " could not be made", cause);
            this.award = award;
        }

        AwardId award() {
            return award;
        }
    }

    /**
     * Makes the certificate that waits longest; answers whether there was one. While the product
     * issues none they go on waiting. Throws {@link IssuingFailed}.
     */
    @Internal
    public boolean issueNext() {
        if (!settings.issues()) {
            return false;
        }
        var due = certificates.lockNextDue(clock.now());
        due.ifPresent(this::issue);
        return due.isPresent();
    }

    private void issue(CertificateDue due) {
        try {
            var award = certificates.get(due.award());
            var now = clock.now();
            var made =
                    new Certificate(
                            award.id(), printing.print(award, now), issuer.fingerprint(), now);
            certificates.add(made);
            certificates.remove(due);
            events.fire(
                    new CertificateEvents.CertificateIssued(
                            award.id(), award.number().text(), made.sha256(), now));
        } catch (RuntimeException e) {
            throw new IssuingFailed(due.award(), e);
        }
    }

    /** Puts off what failed; answers how often it has failed so far. */
    @Internal
    public int postpone(AwardId award) {
        return certificates.lockDue(award).map(due -> due.fail(clock.now())).orElse(0);
    }
}
