package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * One sign-in on one device. It ends after {@link #IDLE} without a request, after {@link #LONGEST}
 * whatever happens, and at once when its row is removed.
 */
@Entity
class SignInSession {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LONGEST = Duration.ofHours(12);

    /** How stale the time of the last request may be: it saves a write on every page. */
    static final Duration SEEN_GRAIN = Duration.ofMinutes(1);

    @Id
    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    private UUID personId;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;

    protected SignInSession() {}

    SignInSession(Token token, PersonId person, Instant at) {
        this.tokenHash = token.hash();
        this.personId = person.id();
        this.createdAt = at;
        this.lastSeenAt = at;
        this.expiresAt = at.plus(LONGEST);
    }

    boolean isOf(Token token) {
        return Arrays.equals(tokenHash, token.hash());
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt) || !now.isBefore(lastSeenAt.plus(IDLE));
    }

    boolean wantsToBeSeen(Instant now) {
        return !now.isBefore(lastSeenAt.plus(SEEN_GRAIN));
    }
}
