package org.cadre.openhour;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A place in a slot of an hour, until it is given back. */
@Entity
@Table(name = "open_hour_booking")
class Booking {

    @Id private UUID id;
    private UUID openHourId;
    private int slot;
    private int seat;
    private UUID personId;
    private String question;
    private Instant bookedAt;
    private @Nullable Instant endedAt;
    private @Nullable Boolean came;

    protected Booking() {}

    /**
     * @param slot from 1
     * @param seat from 1
     */
    Booking(OpenHour hour, int slot, int seat, PersonId person, String question, Instant at) {
        this.id = Uuid7.at(at);
        this.openHourId = hour.id().id();
        this.slot = slot;
        this.seat = seat;
        this.personId = person.id();
        this.question = question;
        this.bookedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    void came(boolean there) {
        came = there;
    }

    void forgetQuestion() {
        question = "";
    }

    UUID id() {
        return id;
    }

    OpenHourId hour() {
        return new OpenHourId(openHourId);
    }

    int slot() {
        return slot;
    }

    int seat() {
        return seat;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String question() {
        return question;
    }

    @Nullable Boolean came() {
        return came;
    }
}
