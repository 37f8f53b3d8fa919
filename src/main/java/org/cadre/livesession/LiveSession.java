package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Teaching of a cohort at a date. Planned, perhaps changed and moved, perhaps cancelled; each step
 * counts its sequence up, by which calendars know what is newer.
 */
@Entity
class LiveSession {

    @Id private UUID id;
    private UUID cohortId;
    private String title;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime begins;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime ends;

    private String zone;
    private Instant beginsAt;
    private Instant endsAt;
    private @Nullable UUID roomId;
    private String link;
    private boolean discreet;
    private String smallRoomReason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private SessionState state;

    private String cancelledReason;
    private int sequence;
    private @Nullable UUID plannedBy;
    private Instant createdAt;
    @Version private int version;

    protected LiveSession() {}

    @SuppressWarnings("NullAway.Init") // follow() gives the rest
    LiveSession(CohortId cohort, SessionPlan plan, Optional<UUID> by, Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
        this.state = SessionState.PLANNED;
        this.cancelledReason = "";
        this.plannedBy = by.orElse(null);
        this.createdAt = at;
        follow(plan);
    }

    private void follow(SessionPlan plan) {
        title = plan.title();
        begins = plan.hours().begins();
        ends = plan.hours().ends();
        zone = plan.hours().zone().getId();
        beginsAt = plan.hours().beginsAt();
        endsAt = plan.hours().endsAt();
        roomId = plan.room().map(RoomId::id).orElse(null);
        link = plan.link();
        discreet = plan.discreet();
        smallRoomReason = plan.smallRoomReason();
    }

    void change(SessionPlan plan) {
        follow(plan);
        sequence++;
    }

    void cancel(String reason) {
        state = SessionState.CANCELLED;
        cancelledReason = reason;
        sequence++;
    }

    LiveSessionId id() {
        return new LiveSessionId(id);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    String title() {
        return title;
    }

    SessionHours hours() {
        return new SessionHours(begins, ends, ZoneId.of(zone));
    }

    /** The instant at which its last half-day is over. */
    Instant endsAt() {
        return endsAt;
    }

    Optional<RoomId> room() {
        return Optional.ofNullable(roomId).map(RoomId::new);
    }

    String link() {
        return link;
    }

    boolean isDiscreet() {
        return discreet;
    }

    String smallRoomReason() {
        return smallRoomReason;
    }

    SessionState state() {
        return state;
    }

    boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    String cancelledReason() {
        return cancelledReason;
    }

    int sequence() {
        return sequence;
    }

    int version() {
        return version;
    }

    /** Refuses with {@link LiveSessions.SessionIsCancelled}. */
    void requirePlanned() {
        if (isCancelled()) {
            throw new LiveSessions.SessionIsCancelled();
        }
    }

    /** Whether somebody who knows of it must hear of this plan. */
    boolean isMovedBy(SessionPlan plan) {
        return !hours().equals(plan.hours())
                || !room().equals(plan.room())
                || !link.equals(plan.link());
    }
}
