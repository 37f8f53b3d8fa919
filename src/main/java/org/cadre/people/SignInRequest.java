package org.cadre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who cannot sign in asks for help. It is open until a link is made, an administrator
 * dismisses it, or the person signs in after all; a person has one open request at most.
 */
@Entity
class SignInRequest {

    @Id private UUID id;
    private UUID personId;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable HelpOutcome outcome;

    private @Nullable Instant settledAt;
    private @Nullable UUID settledBy;
    private String reason = "";

    protected SignInRequest() {}

    SignInRequest(PersonId person, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.askedAt = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean isOpen() {
        return outcome == null;
    }

    void settle(HelpOutcome how, PersonId by, Instant at) {
        outcome = how;
        settledBy = by.id();
        settledAt = at;
    }

    void dismiss(String why, PersonId by, Instant at) {
        settle(HelpOutcome.DISMISSED, by, at);
        reason = why;
    }
}
