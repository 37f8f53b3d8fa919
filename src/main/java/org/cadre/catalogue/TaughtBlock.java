package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.Shore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A block of a lesson in one language: the common one, or one that replaces it for a shore. */
@Entity
@Immutable
@Table(name = "block")
class TaughtBlock {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson_text_id")
    private TaughtLesson lesson;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable Shore variant;

    @Embedded private BlockText text;

    @ManyToMany
    @JoinTable(
            name = "block_source",
            joinColumns = @JoinColumn(name = "block_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    private Set<Source> sources = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "block_word",
            joinColumns = @JoinColumn(name = "block_id"),
            inverseJoinColumns = @JoinColumn(name = "glossary_word_id"))
    private Set<GlossaryWord> words = new HashSet<>();

    protected TaughtBlock() {}

    /**
     * @param position from 1, of a variant that of the block it replaces
     * @param variant empty for the common block
     */
    TaughtBlock(
            TaughtLesson lesson,
            int position,
            Optional<Shore> variant,
            BlockText text,
            Set<Source> sources,
            Set<GlossaryWord> words,
            Instant at) {
        this.id = Uuid7.at(at);
        this.lesson = lesson;
        this.position = position;
        this.variant = variant.orElse(null);
        this.text = text;
        this.sources.addAll(sources);
        this.words.addAll(words);
    }
}
