package org.cadre.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.refusal.Stale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Who pays for a line from a month on; what is withdrawn stays with its reason. */
@Entity
@Table(name = "exit_item")
class ExitItem {

    @Id private UUID id;
    private UUID programmeId;
    private UUID lineId;
    private LocalDate fromMonth;
    private String payer;
    private String document;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private ExitStatus status;

    private String reason;
    @Version private int version;

    protected ExitItem() {}

    ExitItem(ProgrammeId programme, ExitPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.reason = "";
        follow(plan);
    }

    final void follow(ExitPlan plan) {
        lineId = plan.line().id();
        fromMonth = plan.from().atDay(1);
        payer = plan.payer();
        document = plan.document();
        status = plan.status();
    }

    ExitItemId id() {
        return new ExitItemId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    boolean isOf(LineId line, YearMonth from) {
        return lineId.equals(line.id()) && fromMonth.equals(from.atDay(1));
    }

    /** Refuses with {@link Stale} what was read before somebody changed it. */
    void requireAsRead(int read) {
        if (version != read) {
            throw new Stale();
        }
    }

    /** Refuses with {@link Exits.ExitIsWithdrawn}. */
    void requireStanding() {
        if (status == ExitStatus.WITHDRAWN) {
            throw new Exits.ExitIsWithdrawn();
        }
    }

    void withdraw(String words) {
        status = ExitStatus.WITHDRAWN;
        reason = words;
    }

    ExitRow row() {
        return new ExitRow(
                id(),
                programme(),
                new ExitPlan(
                        new LineId(lineId), YearMonth.from(fromMonth), payer, document, status),
                reason,
                version);
    }
}
