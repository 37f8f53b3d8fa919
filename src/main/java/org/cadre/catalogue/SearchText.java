package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.Shore;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What can be found of a module version: itself, a lesson, a block or a word, in one language. */
@Entity
class SearchText {

    @Id private UUID id;
    private UUID moduleVersionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(2)")
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private SearchKind kind;

    private @Nullable String lessonKey;
    private @Nullable String blockKey;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable Shore variant;

    private int position;
    private String title;

    @Column(columnDefinition = "mediumtext")
    private String text;

    @Column(columnDefinition = "mediumtext")
    private String words;

    protected SearchText() {}

    SearchText(
            UUID moduleVersion,
            Language language,
            SearchKind kind,
            int position,
            String title,
            String text,
            Instant at) {
        this.id = Uuid7.at(at);
        this.moduleVersionId = moduleVersion;
        this.language = language;
        this.kind = kind;
        this.position = position;
        this.title = title;
        this.text = text;
        this.words = SearchWords.indexed(title + " " + text);
    }

    SearchText at(String lesson, @Nullable String block, @Nullable Shore shore) {
        lessonKey = lesson;
        blockKey = block;
        variant = shore;
        return this;
    }
}
