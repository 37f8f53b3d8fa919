package org.cadre.planning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** A budget line carries a work. */
@Entity
@Table(name = "line_work")
class LineWork {

    @Id private UUID id;
    private UUID programmeId;
    private UUID lineId;
    @Embedded private Work work;

    protected LineWork() {}

    LineWork(ProgrammeId programme, LineId line, Work work, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.lineId = line.id();
        this.work = work;
    }

    LineWorkId id() {
        return new LineWorkId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    LineId line() {
        return new LineId(lineId);
    }

    Work work() {
        return work;
    }
}
