package org.cadre.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asks to be erased. It is open until an administrator carries it out, which must wait a
 * week, or refuses it, or the person takes it back; a person has one open request at most.
 */
@Entity
class ErasureRequest {

    /** Time to think again, and for others to say that something must be kept. */
    static final Duration WAITING = Duration.ofDays(7);

    @Id private UUID id;
    private UUID personId;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ErasureOutcome outcome;

    private @Nullable Instant settledAt;
    private @Nullable UUID settledBy;
    private String reason = "";

    protected ErasureRequest() {}

    ErasureRequest(PersonId person, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.askedAt = at;
    }

    ErasureId id() {
        return new ErasureId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean isOpen() {
        return outcome == null;
    }

    Instant ripeAt() {
        return askedAt.plus(WAITING);
    }

    void settle(ErasureOutcome how, String why, PersonId by, Instant at) {
        outcome = how;
        reason = why;
        settledBy = by.id();
        settledAt = at;
    }

    OwnErasure own() {
        return new OwnErasure(askedAt, ripeAt(), Optional.ofNullable(outcome), reason);
    }

    ErasureRow row(String name, Instant now) {
        return new ErasureRow(
                id(),
                person(),
                name,
                askedAt,
                ripeAt(),
                !now.isBefore(ripeAt()),
                outcome,
                settledAt,
                reason);
    }
}
