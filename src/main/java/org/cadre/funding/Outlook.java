package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** What the continuity of a programme came to when it was last counted. */
@Entity
@Table(name = "funding_outlook")
class Outlook {

    @Id private UUID programmeId;
    private LocalDate day;
    private Instant countedAt;
    private String fingerprint;

    @Column(columnDefinition = "char(3)")
    private String currency;

    @Column(columnDefinition = "longtext")
    private String months;

    @Version private int version;

    protected Outlook() {}

    /** As {@link #count}. */
    Outlook(
            ProgrammeId programme,
            LocalDate day,
            String fingerprint,
            Currency currency,
            List<OutlookMonth> months,
            Instant at) {
        this.programmeId = programme.id();
        this.day = day;
        this.fingerprint = fingerprint;
        this.currency = currency.getCurrencyCode();
        this.months = OutlookMonth.write(months);
        this.countedAt = at;
    }

    /**
     * @param fingerprint of what it was counted from
     * @param months empty where no budget is approved
     */
    void count(
            LocalDate day,
            String fingerprint,
            Currency currency,
            List<OutlookMonth> months,
            Instant at) {
        this.day = day;
        this.fingerprint = fingerprint;
        this.currency = currency.getCurrencyCode();
        this.months = OutlookMonth.write(months);
        this.countedAt = at;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    /** Whether it would come to the same today. */
    boolean holds(LocalDate today, String current) {
        return day.equals(today) && fingerprint.equals(current);
    }

    /** Another one as soon as it was counted from something else. */
    List<Object> stamp() {
        return List.of(day, fingerprint, countedAt);
    }

    Instant countedAt() {
        return countedAt;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    List<OutlookMonth> months() {
        return OutlookMonth.read(months);
    }
}
