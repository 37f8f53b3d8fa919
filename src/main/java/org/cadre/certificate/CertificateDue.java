package org.cadre.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An award that waits for its certificate.
 *
 * <p>Written with the award and removed with the certificate, each in the same transaction; whoever
 * makes the certificate holds the lock of this row. A failure puts the row off, for twice as long
 * each time and at most an hour, so that it never stands in the way of others.
 */
@Entity
class CertificateDue {

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    @Id private UUID awardId;
    private Instant dueAt;
    private int failures;

    protected CertificateDue() {}

    CertificateDue(AwardId award, Instant at) {
        this.awardId = award.id();
        this.dueAt = at;
    }

    AwardId award() {
        return new AwardId(awardId);
    }

    /** Puts it off; answers how often it has failed so far. */
    int fail(Instant now) {
        failures++;
        dueAt = now.plus(pause(failures));
        return failures;
    }

    static Duration pause(int failures) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(failures - 1, 16));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
