package org.cadre.certificate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/** Revokes certificates: one person asks with a reason, another one confirms. */
@UseCase
public class Revocations {

    static final int LONGEST_REASON = 500;

    @Inject CertificateRepository certificates;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Whoever asks for a revocation cannot be the second person as well. */
    public static final class AskerCannotConfirm extends Refusal {}

    /** A request for this certificate waits already, or it is revoked. */
    public static final class RevocationIsUnderWay extends Refusal {}

    /** Somebody decided about the request before. */
    public static final class RequestIsDecided extends Refusal {}

    /** Another certificate stands in the place of this one; that one can be revoked. */
    public static final class CertificateIsSuperseded extends Refusal {}

    /** The reason is missing or longer than its column; argument: the most characters. */
    public static final class RevocationNeedsAReason extends WrongValue {
        RevocationNeedsAReason() {
            super("reason", LONGEST_REASON);
        }
    }

    /**
     * Asks for a revocation. The reason is public once it is confirmed. Refuses with {@link
     * NotFound}, {@link RevocationNeedsAReason}, {@link CertificateIsSuperseded} and {@link
     * RevocationIsUnderWay}.
     */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public RevocationId request(AwardId award, String reason) {
        var why = checked(reason);
        requireStanding(award);
        if (certificates.hasLiveRevocation(award)) {
            throw new RevocationIsUnderWay();
        }
        var now = clock.now();
        var revocation = new Revocation(award, why, current.get().personId(), now);
        certificates.add(revocation);
        events.fire(new CertificateEvents.RevocationRequested(award, revocation.id(), why, now));
        return revocation.id();
    }

    /**
     * Revokes the certificate. Refuses with {@link NotFound}, {@link AskerCannotConfirm}, {@link
     * RequestIsDecided} and {@link CertificateIsSuperseded}.
     */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public void confirm(RevocationId id) {
        var revocation = certificates.lockRevocation(id);
        var now = clock.now();
        revocation.confirm(current.get().personId(), now);
        requireStanding(revocation.award());
        events.fire(
                new CertificateEvents.RevocationConfirmed(
                        revocation.award(), id, revocation.reason(), now));
    }

    /**
     * Leaves the certificate as it is; whoever asked takes the request back by this. Refuses with
     * {@link NotFound}, {@link RequestIsDecided} and {@link RevocationNeedsAReason}.
     */
    @Allowed(Role.CERTIFICATE_REVOKER)
    public void decline(RevocationId id, String reason) {
        var revocation = certificates.lockRevocation(id);
        var why = checked(reason);
        var now = clock.now();
        revocation.decline(current.get().personId(), why, now);
        events.fire(new CertificateEvents.RevocationDeclined(revocation.award(), id, why, now));
    }

    private void requireStanding(AwardId award) {
        var standing = certificates.find(award).orElseThrow(() -> new NotFound("award " + award));
        if (standing.successor().isPresent()) {
            throw new CertificateIsSuperseded();
        }
    }

    private static String checked(String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RevocationNeedsAReason();
        }
        return why;
    }
}
