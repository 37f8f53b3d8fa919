package org.cadre.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.bank.reading.StatementLine;
import org.cadre.id.Uuid7;
import org.cadre.money.Money;
import org.hibernate.annotations.Immutable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A line of a statement; never changed. */
@Entity
@Immutable
@Table(name = "bank_line")
class BankLine {

    private static final int LONGEST_PARTY = 250;
    private static final int LONGEST_TEXT = 500;

    @Id private UUID id;
    private UUID statementId;
    private int place;
    private LocalDate booked;
    private LocalDate valued;
    private long minor;
    private String party;
    private String words;
    private String refs;

    protected BankLine() {}

    BankLine(BankStatement statement, StatementLine line) {
        this.id = Uuid7.at(statement.readAt());
        this.statementId = statement.id().id();
        this.place = line.number();
        this.booked = line.booked();
        this.valued = line.valued();
        this.minor = Money.of(line.amount(), statement.closing().currency()).minor();
        this.party = cut(line.party(), LONGEST_PARTY);
        this.words = cut(line.text(), LONGEST_TEXT);
        this.refs = cut(String.join("\n", line.references()), LONGEST_TEXT);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    int place() {
        return place;
    }

    BankLineId id() {
        return new BankLineId(id);
    }

    StatementId statement() {
        return new StatementId(statementId);
    }

    long minor() {
        return minor;
    }

    LocalDate booked() {
        return booked;
    }

    StatementLine line(BankStatement statement) {
        return new StatementLine(
                place,
                booked,
                valued,
                Money.of(minor, statement.currency()).amount(),
                party,
                words,
                refs.isEmpty() ? List.of() : List.of(refs.split("\n")));
    }

    StatementDetail.Line row(BankStatement statement) {
        return new StatementDetail.Line(
                id(),
                place,
                booked,
                Money.of(minor, statement.currency()),
                party,
                words,
                List.of(),
                List.of());
    }
}
