package org.cadre.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.cohort.EnrolmentId;
import org.cadre.id.Uuid7;
import org.cadre.nomination.NominationId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One seat offered to one nominee, who is offered none a second time. */
@Entity
class SeatOffer {

    @Id private UUID id;
    private UUID selectionId;
    private UUID nominationId;
    private int seat;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private OfferState state;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant answeredAt;
    private String reason;
    private @Nullable UUID enrolmentId;

    protected SeatOffer() {}

    SeatOffer(SelectionId selection, NominationId nomination, int seat, Instant at, Instant until) {
        this.id = Uuid7.at(at);
        this.selectionId = selection.id();
        this.nominationId = nomination.id();
        this.seat = seat;
        this.state = OfferState.OPEN;
        this.madeAt = at;
        this.expiresAt = until;
        this.reason = "";
    }

    OfferId id() {
        return new OfferId(id);
    }

    SelectionId selection() {
        return new SelectionId(selectionId);
    }

    NominationId nomination() {
        return new NominationId(nominationId);
    }

    /** From 1, in the order of the panel. */
    int seat() {
        return seat;
    }

    OfferState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOver(Instant now) {
        return state == OfferState.OPEN && !expiresAt.isAfter(now);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    String reason() {
        return reason;
    }

    /** Of the seat that was taken. */
    Optional<EnrolmentId> enrolment() {
        return Optional.ofNullable(enrolmentId).map(EnrolmentId::new);
    }

    void accept(EnrolmentId enrolment, Instant at) {
        state = OfferState.ACCEPTED;
        enrolmentId = enrolment.id();
        answeredAt = at;
    }

    void end(OfferState how, String why, Instant at) {
        state = how;
        reason = why;
        answeredAt = at;
    }

    void extend(Instant until) {
        expiresAt = until;
        remindedAt = null;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }
}
