package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.text.Sha256;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What the continuity of a programme was at a moment; never changed. Its figures follow from the
 * journal up to an entry and from the parameters alone (rule I15).
 */
@Entity
@Immutable
@Table(name = "continuity_report")
class KeptReport {

    @Id private UUID id;
    private UUID programmeId;
    private int number;
    private Instant madeAt;
    private int upTo;
    private LocalDate beginMonth;

    @Column(columnDefinition = "longtext")
    private String parameters;

    @Column(columnDefinition = "longtext")
    private String figures;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    protected KeptReport() {}

    KeptReport(ProgrammePlan plan, int number, String figures, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = plan.programme().id();
        this.number = number;
        this.madeAt = at;
        this.upTo = plan.upTo();
        this.beginMonth = plan.plan().begin().atDay(1);
        this.parameters = PlanFactsJson.write(plan.facts());
        this.figures = figures;
        this.sha256 = Sha256.hex(figures);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    int upTo() {
        return upTo;
    }

    PlanFacts facts() {
        return PlanFactsJson.read(parameters);
    }

    String figures() {
        return figures;
    }

    KeptReportRow row() {
        return new KeptReportRow(
                new KeptReportId(id), number, madeAt, upTo, YearMonth.from(beginMonth), sha256);
    }
}
