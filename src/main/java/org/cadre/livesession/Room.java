package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** A room of a venue; one that is out of use keeps the sessions that are planned in it. */
@Entity
class Room {

    @Id private UUID id;
    private String venue;
    private String name;
    private int capacity;
    private boolean stepFree;
    private boolean hearingLoop;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private SecurityClass securityClass;

    private boolean inUse;
    @Version private int version;

    protected Room() {}

    @SuppressWarnings("NullAway.Init") // follow() gives the rest
    Room(RoomPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        follow(plan);
    }

    RoomId id() {
        return new RoomId(id);
    }

    void follow(RoomPlan plan) {
        venue = plan.venue();
        name = plan.name();
        capacity = plan.capacity();
        stepFree = plan.stepFree();
        hearingLoop = plan.hearingLoop();
        securityClass = plan.securityClass();
        inUse = plan.inUse();
    }

    int capacity() {
        return capacity;
    }

    boolean isInUse() {
        return inUse;
    }

    int version() {
        return version;
    }

    RoomRow row() {
        return new RoomRow(
                id(), venue, name, capacity, stepFree, hearingLoop, securityClass, inUse, version);
    }
}
