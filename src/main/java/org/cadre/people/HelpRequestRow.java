package org.cadre.people;

import java.time.Instant;

/** A request for help that waits, with the person who asks. */
public record HelpRequestRow(
        HelpRequestId id,
        PersonId person,
        String name,
        String mail,
        PersonState state,
        Instant askedAt) {}
