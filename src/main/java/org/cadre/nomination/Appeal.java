package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a nominee holds against a decision, and what was answered; one for each decision. */
@Entity
class Appeal {

    @Id private UUID id;
    private UUID nominationId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private NominationState against;

    private String words;
    private Instant madeAt;
    private @Nullable Boolean upheld;
    private String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    protected Appeal() {}

    Appeal(Nomination nomination, String words, Instant at) {
        this.id = Uuid7.at(at);
        this.nominationId = nomination.id().id();
        this.against = nomination.state();
        this.words = words;
        this.madeAt = at;
        this.answer = "";
    }

    NominationState against() {
        return against;
    }

    String words() {
        return words;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Empty until it is answered. */
    Optional<Boolean> upheld() {
        return Optional.ofNullable(upheld);
    }

    String answer() {
        return answer;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    void answer(boolean agreed, String why, UUID by, Instant at) {
        upheld = agreed;
        answer = why;
        answeredBy = by;
        answeredAt = at;
    }
}
