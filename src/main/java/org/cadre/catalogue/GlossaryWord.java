package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.cadre.content.GlossaryEntry;
import org.cadre.id.Uuid7;
import org.cadre.text.Language;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** A word of the trade, explained in the words of one language of a module version. */
@Entity
@Immutable
class GlossaryWord {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module_version_id")
    private ModuleVersion module;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(2)")
    private Language language;

    private int position;
    private String term;
    private String meaning;

    protected GlossaryWord() {}

    /**
     * @param position from 1
     */
    GlossaryWord(
            ModuleVersion module,
            Language language,
            int position,
            GlossaryEntry entry,
            Instant at) {
        this.id = Uuid7.at(at);
        this.module = module;
        this.language = language;
        this.position = position;
        this.term = entry.term();
        this.meaning = entry.meaning();
    }

    UUID id() {
        return id;
    }

    String meaning() {
        return meaning;
    }

    int position() {
        return position;
    }

    WordRow row() {
        return new WordRow(term, meaning);
    }

    SearchText found(UUID version, Instant at) {
        return new SearchText(version, language, SearchKind.WORD, position, term, meaning, at);
    }
}
