package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A link that lets one person set a password once, for example after an invitation. */
@Entity
class OneTimeLink {

    /** How long an invitation is good. */
    static final Duration INVITATION = Duration.ofHours(72);

    /** How long a link for a forgotten password is good (OWASP ASVS 5.0, V6.4). */
    static final Duration FORGOTTEN = Duration.ofMinutes(30);

    @Id
    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    private UUID personId;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(Token token, PersonId person, Duration life, Instant at) {
        this.tokenHash = token.hash();
        this.personId = person.id();
        this.createdAt = at;
        this.expiresAt = at.plus(life);
    }

    static Duration lifeFor(PersonState state) {
        return state == PersonState.INVITED ? INVITATION : FORGOTTEN;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant at) {
        usedAt = at;
    }
}
