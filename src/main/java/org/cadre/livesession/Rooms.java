package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;

/** The rooms in which all programmes meet; a room is never deleted, it goes out of use. */
@UseCase
public class Rooms {

    @Inject RoomRepository rooms;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Another room of the venue has this name. */
    public static final class RoomNameIsTaken extends WrongValue {
        RoomNameIsTaken() {
            super("name");
        }
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public List<RoomRow> list() {
        return rooms.list().stream().map(Room::row).toList();
    }

    /** Refuses with {@link NotFound}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public RoomRow get(RoomId id) {
        return rooms.get(id).row();
    }

    /** Refuses with {@link RoomNameIsTaken}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public RoomId add(RoomPlan plan) {
        requireFreeName(plan, Optional.empty());
        var room = new Room(plan, clock.now());
        rooms.add(room);
        events.fire(new SessionEvents.RoomAdded(room.id(), plan.capacity(), clock.now()));
        return room.id();
    }

    /** Refuses with {@link NotFound}, {@link Stale} and {@link RoomNameIsTaken}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void change(RoomId id, int version, RoomPlan plan) {
        var room = rooms.lock(id);
        if (room.version() != version) {
            throw new Stale();
        }
        requireFreeName(plan, Optional.of(id));
        room.follow(plan);
        events.fire(new SessionEvents.RoomChanged(id, plan.capacity(), plan.inUse(), clock.now()));
    }

    private void requireFreeName(RoomPlan plan, Optional<RoomId> except) {
        if (rooms.isNameTaken(plan, except)) {
            throw new RoomNameIsTaken();
        }
    }
}
