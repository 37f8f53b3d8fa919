package org.cadre.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The wish of one person to revoke an award, and what a second person decided about it.
 *
 * <p>Only a confirmed one takes effect, and only another person than the asker confirms. Whoever
 * asked may take the request back, which counts as declined. One award has at most one that is open
 * or confirmed; the database sees to both rules as well.
 */
@Entity
class Revocation {

    @Id private UUID id;
    private UUID awardId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private RevocationState state;

    private String reason;
    private UUID requestedBy;
    private Instant requestedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String declineReason;
    @Version private int version;

    protected Revocation() {}

    Revocation(AwardId award, String reason, UUID requestedBy, Instant at) {
        this.id = Uuid7.at(at);
        this.awardId = award.id();
        this.state = RevocationState.REQUESTED;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    RevocationId id() {
        return new RevocationId(id);
    }

    AwardId award() {
        return new AwardId(awardId);
    }

    RevocationState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    PersonId requestedBy() {
        return new PersonId(requestedBy);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    boolean isAskedBy(UUID person) {
        return requestedBy.equals(person);
    }

    /**
     * Refuses with {@link Revocations.RequestIsDecided} and {@link Revocations.AskerCannotConfirm}.
     */
    void confirm(UUID person, Instant at) {
        requireOpen();
        if (isAskedBy(person)) {
            throw new Revocations.AskerCannotConfirm();
        }
        decide(RevocationState.CONFIRMED, person, at);
    }

    /** Refuses with {@link Revocations.RequestIsDecided}. */
    void decline(UUID person, String why, Instant at) {
        requireOpen();
        declineReason = why;
        decide(RevocationState.DECLINED, person, at);
    }

    /** An open request follows its award to the one that stands in its place. */
    void moveTo(AwardId successor) {
        requireOpen();
        awardId = successor.id();
    }

    private void requireOpen() {
        if (state != RevocationState.REQUESTED) {
            throw new Revocations.RequestIsDecided();
        }
    }

    private void decide(RevocationState decision, UUID person, Instant at) {
        state = decision;
        decidedBy = person;
        decidedAt = at;
    }
}
