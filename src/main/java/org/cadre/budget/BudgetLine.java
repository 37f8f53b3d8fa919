package org.cadre.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One thing that a programme spends on; the same through all versions of its budget. */
@Entity
@Table(name = "budget_line")
class BudgetLine {

    @Id private UUID id;
    private UUID programmeId;
    private @Nullable UUID parentId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Purpose purpose;

    private int priority;
    private int criticality;
    @Version private int version;

    protected BudgetLine() {}

    BudgetLine(ProgrammeId programme, LinePlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.parentId = plan.parent() == null ? null : plan.parent().id();
        this.code = plan.code();
        this.name = plan.name();
        this.purpose = plan.purpose();
        this.priority = plan.priority();
        this.criticality = plan.criticality();
    }

    LineId id() {
        return new LineId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    LineRow row() {
        return new LineRow(
                id(),
                parentId == null ? null : new LineId(parentId),
                code,
                name,
                purpose,
                priority,
                criticality);
    }
}
