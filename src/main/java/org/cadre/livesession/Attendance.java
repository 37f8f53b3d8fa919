package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the attendance of a person in a half-day; never changed. Another one stands in its
 * place with the next number.
 */
@Entity
class Attendance {

    @Id private UUID id;
    private UUID sessionId;
    private UUID personId;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private HalfDay.Half half;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private AttendanceState state;

    private @Nullable Instant since;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private AttendanceSource source;

    private String reason;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;
    private @Nullable UUID supersedesId;

    protected Attendance() {}

    /**
     * @param former the entry that stood until now
     */
    Attendance(
            LiveSessionId session,
            PersonId person,
            HalfDay halfDay,
            Optional<Attendance> former,
            Mark mark) {
        this.id = Uuid7.at(mark.at());
        this.sessionId = session.id();
        this.personId = person.id();
        this.onDay = halfDay.day();
        this.half = halfDay.half();
        this.number = former.map(Attendance::number).orElse(0) + 1;
        this.supersedesId = former.map(entry -> entry.id).orElse(null);
        this.state = mark.state();
        this.since = mark.since().orElse(null);
        this.source = mark.source();
        this.reason = mark.reason();
        this.recordedAt = mark.at();
        this.recordedBy = mark.by().orElse(null);
    }

    LiveSessionId session() {
        return new LiveSessionId(sessionId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    HalfDay halfDay() {
        return new HalfDay(onDay, half);
    }

    int number() {
        return number;
    }

    AttendanceState state() {
        return state;
    }

    Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    AttendanceSource source() {
        return source;
    }

    String reason() {
        return reason;
    }

    Optional<PersonId> recordedBy() {
        return Optional.ofNullable(recordedBy).map(PersonId::new);
    }

    /**
     * @param by the name of who entered it; empty for Cadre itself
     */
    AttendanceEntry entry(String by) {
        return new AttendanceEntry(
                halfDay(),
                number,
                state,
                Optional.ofNullable(since),
                source,
                reason,
                recordedAt,
                by);
    }
}
