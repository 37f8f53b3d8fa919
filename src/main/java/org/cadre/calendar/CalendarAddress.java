package org.cadre.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/** The one address of a person's feed that is good. Only the hash of its secret is kept. */
@Entity
class CalendarAddress {

    @Id private UUID personId;

    @Column(columnDefinition = "binary(32)")
    private byte[] secretHash;

    private Instant madeAt;

    protected CalendarAddress() {}

    PersonId person() {
        return new PersonId(personId);
    }

    Instant madeAt() {
        return madeAt;
    }
}
