package org.cadre.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;

import java.util.UUID;

/** How many working days a visit of a programme takes at most. */
@Entity
@Table(name = "visit_rule")
class VisitRule {

    /** From Monday to Friday. */
    static final int USUAL_DAYS = 5;

    @Id private UUID programmeId;
    private int mostDays;

    protected VisitRule() {}

    VisitRule(ProgrammeId programme) {
        this.programmeId = programme.id();
        this.mostDays = USUAL_DAYS;
    }

    void allow(int days) {
        mostDays = days;
    }

    int mostDays() {
        return mostDays;
    }
}
