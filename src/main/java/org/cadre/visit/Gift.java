package org.cadre.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.mentorship.Words;
import org.cadre.money.Money;

import java.time.Instant;
import java.util.UUID;

/** A gift or hospitality that was offered; never changed. */
@Entity
@Table(name = "visit_gift")
class Gift {

    static final int MOST = 200;

    @Id private UUID id;
    private UUID visitId;
    private String what;
    private long minor;
    private String currency;
    private boolean accepted;
    private Instant notedAt;

    protected Gift() {}

    Gift(VisitId visit, String what, Money value, boolean accepted, Instant at) {
        this.id = Uuid7.at(at);
        this.visitId = visit.id();
        this.what = Words.needed("what", what, MOST);
        this.minor = value.minor();
        this.currency = value.currency().getCurrencyCode();
        this.accepted = accepted;
        this.notedAt = at;
    }

    VisitDetail.GiftRow row() {
        return new VisitDetail.GiftRow(what, Money.of(minor, currency), accepted, notedAt);
    }
}
