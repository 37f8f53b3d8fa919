package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A month of a journal. */
@Entity
@Table(name = "ledger_period")
class Period {

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private PeriodState state;

    @Version private int version;

    protected Period() {}

    Period(ProgrammeId programme, YearMonth month) {
        this.key = key(programme, month);
        this.state = PeriodState.OPEN;
    }

    static Key key(ProgrammeId programme, YearMonth month) {
        return new Key(programme.id(), month.atDay(1));
    }

    @Embeddable
    record Key(UUID programmeId, LocalDate month) {}

    YearMonth month() {
        return YearMonth.from(key.month());
    }

    PeriodState state() {
        return state;
    }

    void become(PeriodState next) {
        state = next;
    }
}
