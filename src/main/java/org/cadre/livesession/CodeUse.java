package org.cadre.livesession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody was counted by the code of one half minute. */
@Entity
@Table(name = "attendance_code_use")
class CodeUse {

    @Id private UUID id;
    private UUID sessionId;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private HalfDay.Half half;

    private long step;
    private UUID personId;
    private Instant usedAt;

    protected CodeUse() {}

    CodeUse(LiveSessionId session, HalfDay halfDay, long step, PersonId person, Instant at) {
        this.id = Uuid7.at(at);
        this.sessionId = session.id();
        this.onDay = halfDay.day();
        this.half = halfDay.half();
        this.step = step;
        this.personId = person.id();
        this.usedAt = at;
    }
}
