package org.cadre.exerciserun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has a duty in a run. */
@Entity
class RunStaff {

    @Id private UUID id;
    private UUID runId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private StaffDuty duty;

    protected RunStaff() {}

    RunStaff(RunId run, PersonId person, StaffDuty duty, Instant at) {
        this.id = Uuid7.at(at);
        this.runId = run.id();
        this.personId = person.id();
        this.duty = duty;
    }

    UUID id() {
        return id;
    }

    RunId run() {
        return new RunId(runId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    StaffDuty duty() {
        return duty;
    }
}
