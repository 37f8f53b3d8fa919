package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;

import java.util.Currency;
import java.util.UUID;

/**
 * The journal of a programme: the end of the chain of its entries. Whoever moves money holds its
 * row first, so what is counted stays true until the money is moved.
 */
@Entity
@Table(name = "journal")
class Journal {

    private static final String BEGINNING = "0".repeat(64);

    @Id private UUID programmeId;

    @Column(columnDefinition = "char(3)")
    private String currency;

    private int lastNumber;

    @Column(columnDefinition = "char(64)")
    private String lastHash;

    private int lastRequest;
    @Version private int version;

    protected Journal() {}

    Journal(ProgrammeId programme, Currency currency) {
        this.programmeId = programme.id();
        this.currency = currency.getCurrencyCode();
        this.lastHash = BEGINNING;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    /** In which everything adds up. */
    Currency currency() {
        return Currency.getInstance(currency);
    }

    int lastNumber() {
        return lastNumber;
    }

    String lastHash() {
        return lastHash;
    }

    int nextRequest() {
        return ++lastRequest;
    }

    void endsWith(Entry entry) {
        lastNumber = entry.number();
        lastHash = entry.hash();
    }
}
