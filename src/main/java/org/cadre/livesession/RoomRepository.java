package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.refusal.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoomRepository {

    @PersistenceContext EntityManager em;

    void add(Room room) {
        em.persist(room);
    }

    Room get(RoomId id) {
        return Optional.ofNullable(em.find(Room.class, id.id()))
                .orElseThrow(() -> new NotFound("room " + id));
    }

    /** Locked until the end of the transaction: a room is given away one at a time. */
    Room lock(RoomId id) {
        return Optional.ofNullable(em.find(Room.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("room " + id));
    }

    /** By venue and name, those in use first. */
    List<Room> list() {
        return em.createQuery(
                        "select r from Room r order by r.inUse desc, r.venue, r.name, r.id",
                        Room.class)
                .getResultList();
    }

    List<Room> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select r from Room r where r.id in :ids", Room.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    boolean isNameTaken(RoomPlan plan, Optional<RoomId> except) {
        return em.createQuery(
                        "select r.id from Room r where r.venue = :venue and r.name = :name",
                        UUID.class)
                .setParameter("venue", plan.venue())
                .setParameter("name", plan.name())
                .getResultStream()
                .anyMatch(id -> except.filter(room -> room.id().equals(id)).isEmpty());
    }
}
