package org.cadre.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.money.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A dated part of what was signed, and what has to hold before it is paid. */
@Entity
@Table(name = "agreement_instalment")
class Instalment {

    @Id private UUID id;
    private UUID agreementId;
    private LocalDate dueOn;
    private long minor;

    @Column(name = "condition_text")
    private String condition;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private InstalmentState state;

    @Version private int version;

    protected Instalment() {}

    Instalment(AgreementId agreement, LocalDate dueOn, long minor, String condition, Instant at) {
        this.id = Uuid7.at(at);
        this.agreementId = agreement.id();
        this.dueOn = dueOn;
        this.minor = minor;
        this.condition = condition;
        this.state = InstalmentState.PLANNED;
    }

    InstalmentId id() {
        return new InstalmentId(id);
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    long minor() {
        return minor;
    }

    InstalmentState state() {
        return state;
    }

    /** Planned may be asked for; both may come or be waived; what has come stays. */
    void move(InstalmentState next) {
        boolean over = state == InstalmentState.RECEIVED || state == InstalmentState.WAIVED;
        if (over || next == InstalmentState.PLANNED || next == state) {
            throw new Agreements.InstalmentStands(state);
        }
        state = next;
    }

    AgreementDetail.InstalmentRow row(String currency) {
        return new AgreementDetail.InstalmentRow(
                id(), dueOn, Money.of(minor, currency), condition, state);
    }
}
