package org.cadre.certificate;

import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to awards and their certificates; each is kept by the audit. */
public final class CertificateEvents {

    private CertificateEvents() {}

    private interface OfAward extends DomainEvent {

        AwardId award();

        @Override
        default String subjectKind() {
            return "award";
        }

        @Override
        default UUID subjectId() {
            return award().id();
        }
    }

    private interface OfRevocation extends OfAward {

        RevocationId revocation();

        @Override
        default Map<String, String> facts() {
            return Map.of("revocation", revocation().toString());
        }
    }

    public record AwardMade(AwardId award, PersonId person, String number, Instant at)
            implements OfAward {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", number, "person", person.toString());
        }
    }

    /**
     * @param sha256 of the file, in hexadecimal digits
     */
    public record CertificateIssued(AwardId award, String number, String sha256, Instant at)
            implements OfAward {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", number, "sha256", sha256);
        }
    }

    /**
     * @param award the former one
     * @param successor the one that stands in its place
     */
    public record AwardSuperseded(AwardId award, AwardId successor, String reason, Instant at)
            implements OfAward {
        @Override
        public Map<String, String> facts() {
            return Map.of("successor", successor.toString());
        }
    }

    public record RevocationRequested(
            AwardId award, RevocationId revocation, String reason, Instant at)
            implements OfRevocation {}

    public record RevocationConfirmed(
            AwardId award, RevocationId revocation, String reason, Instant at)
            implements OfRevocation {}

    public record RevocationDeclined(
            AwardId award, RevocationId revocation, String reason, Instant at)
            implements OfRevocation {}
}
