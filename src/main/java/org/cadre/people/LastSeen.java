package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.Instant;
import java.util.Optional;

/** Marks from time to time that a session and its person are in use. */
@UseCase
class LastSeen {

    @Inject SessionRepository sessions;

    /** Several devices of one person come at once; the first of them marks the person. */
    @Internal
    public void mark(Token token, Instant at, Optional<Person> person) {
        sessions.markSeen(token, at);
        person.ifPresent(seen -> sessions.markSeen(seen.id(), at));
    }
}
