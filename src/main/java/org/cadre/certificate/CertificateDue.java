package org.cadre.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An award that waits for its certificate.
 *
 * <p>Written with the award and removed with the certificate, each in the same transaction. Whoever
 * makes the certificate claims the row first; it is due again when the term of the claim is over,
 * so a worker that was killed holds nothing for longer. A failure puts the row off, for twice as
 * long each time and at most an hour, so that it never stands in the way of others.
 */
@Entity
class CertificateDue {

    /** Many times what a portion takes; a worker that is slower finds its claim gone. */
    static final Duration TERM = Duration.ofSeconds(30);

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    @Id private UUID awardId;
    private Instant dueAt;
    private int failures;
    private @Nullable UUID claim;

    @Enumerated(EnumType.STRING)
    private @Nullable IssuingTrouble trouble;

    protected CertificateDue() {}

    CertificateDue(AwardId award, Instant at) {
        this.awardId = award.id();
        this.dueAt = at;
    }

    AwardId award() {
        return new AwardId(awardId);
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    void claim(UUID by, Instant now) {
        claim = by;
        dueAt = now.plus(TERM);
    }

    boolean isClaimedBy(UUID whom) {
        return whom.equals(claim);
    }

    /** Puts it off; answers how often it has failed so far. */
    int fail(IssuingTrouble why, Instant now) {
        failures++;
        trouble = why;
        claim = null;
        dueAt = now.plus(pause(failures));
        return failures;
    }

    /** Lets what was put off be tried at once. */
    void hurry(Instant now) {
        if (claim == null) {
            dueAt = now;
        }
    }

    static Duration pause(int failures) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(failures - 1, 16));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
