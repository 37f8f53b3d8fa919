package org.cadre.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.text.Sha256;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An entry of a journal; never changed. Its hash covers its postings and the entry before it. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class Entry {

    @Id private UUID id;
    private UUID programmeId;
    private int number;
    private LocalDate month;
    private LocalDate docDate;
    private LocalDate valueDate;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private EntrySource source;

    private String description;
    private @Nullable UUID requestId;
    private @Nullable UUID reversesId;
    private @Nullable UUID createdBy;
    private @Nullable UUID approvedBy;
    private Instant createdAt;

    @Column(columnDefinition = "char(64)")
    private String hashPrev;

    @Column(columnDefinition = "char(64)")
    private String hash;

    protected Entry() {}

    /** What an entry answers to. */
    record Origin(
            @Nullable RequestId request,
            @Nullable EntryId reverses,
            @Nullable UUID createdBy,
            @Nullable UUID approvedBy) {}

    Entry(Journal journal, EntryDraft draft, Origin origin, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = journal.programme().id();
        this.number = journal.lastNumber() + 1;
        this.month = draft.month().atDay(1);
        this.docDate = draft.docDate();
        this.valueDate = draft.valueDate();
        this.source = draft.source();
        this.description = draft.description();
        this.requestId = origin.request() == null ? null : origin.request().id();
        this.reversesId = origin.reverses() == null ? null : origin.reverses().id();
        this.createdBy = origin.createdBy();
        this.approvedBy = origin.approvedBy();
        this.createdAt = at;
        this.hashPrev = journal.lastHash();
        this.hash = content(postings(draft));
    }

    private List<Posting> postings(EntryDraft draft) {
        var postings = new ArrayList<Posting>();
        for (var each : draft.postings()) {
            postings.add(new Posting(this, postings.size() + 1, each));
        }
        return postings;
    }

    /** The postings of the draft from which this was made. */
    List<Posting> of(EntryDraft draft) {
        return postings(draft);
    }

    EntryId id() {
        return new EntryId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    int number() {
        return number;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    LocalDate valueDate() {
        return valueDate;
    }

    EntrySource source() {
        return source;
    }

    String description() {
        return description;
    }

    @Nullable UUID createdBy() {
        return createdBy;
    }

    @Nullable UUID approvedBy() {
        return approvedBy;
    }

    String hashPrev() {
        return hashPrev;
    }

    String hash() {
        return hash;
    }

    /** SHA-256 of everything the entry says, its postings in their order, and the hash before. */
    final String content(List<Posting> postings) {
        return Sha256.hex(
                String.join(
                                "\n",
                                hashPrev,
                                programmeId.toString(),
                                Integer.toString(number),
                                docDate.toString(),
                                valueDate.toString(),
                                source.name(),
                                description,
                                text(requestId),
                                text(reversesId),
                                text(createdBy),
                                text(approvedBy),
                                createdAt.toString())
                        + postings.stream()
                                .map(Posting::content)
                                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    EntryRow row() {
        return new EntryRow(
                id(),
                number,
                docDate,
                valueDate,
                source,
                description,
                requestId == null ? null : new RequestId(requestId),
                reversesId == null ? null : new EntryId(reversesId),
                createdBy,
                approvedBy,
                createdAt,
                hashPrev,
                hash);
    }
}
