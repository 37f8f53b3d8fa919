package org.cadre.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.mentorship.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the host offers on a day. */
@Entity
@Table(name = "visit_item")
class PlanItem {

    static final int MOST = 300;

    @Id private UUID id;
    private UUID visitId;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(14)")
    private ItemKind kind;

    private String words;

    protected PlanItem() {}

    PlanItem(VisitId visit, LocalDate day, ItemKind kind, String words, Instant at) {
        this.id = Uuid7.at(at);
        this.visitId = visit.id();
        this.day = day;
        this.kind = kind;
        this.words = Words.needed("words", words, MOST);
    }

    VisitId visit() {
        return new VisitId(visitId);
    }

    ItemKind kind() {
        return kind;
    }

    VisitDetail.ItemRow row() {
        return new VisitDetail.ItemRow(id, day, kind, words);
    }
}
