package org.cadre.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextListConverter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a visitor writes of a day, in five lines. */
@Entity
@Table(name = "visit_log")
class DayLog {

    @Id private UUID id;
    private UUID visitId;
    private UUID personId;
    private LocalDate day;

    @Convert(converter = TextListConverter.class)
    @Column(name = "said", columnDefinition = "text")
    private List<String> lines = List.of();

    private Instant writtenAt;

    protected DayLog() {}

    DayLog(VisitId visit, PersonId person, LocalDate day, Instant at) {
        this.id = Uuid7.at(at);
        this.visitId = visit.id();
        this.personId = person.id();
        this.day = day;
        this.writtenAt = at;
    }

    void write(List<String> said, Instant at) {
        lines = said;
        writtenAt = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    LocalDate day() {
        return day;
    }

    List<String> lines() {
        return lines;
    }
}
