package org.cadre.livesession;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Somebody teaches in a session, until the assignment ends. */
@Entity
@jakarta.persistence.Table(name = "live_session_trainer")
class SessionTrainer {

    @Id private UUID id;
    private UUID sessionId;
    private UUID personId;
    private Instant assignedAt;
    private @Nullable Instant endedAt;

    protected SessionTrainer() {}

    SessionTrainer(LiveSessionId session, PersonId person, Instant at) {
        this.id = Uuid7.at(at);
        this.sessionId = session.id();
        this.personId = person.id();
        this.assignedAt = at;
    }

    LiveSessionId session() {
        return new LiveSessionId(sessionId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant assignedAt() {
        return assignedAt;
    }

    void end(Instant at) {
        endedAt = at;
    }
}
