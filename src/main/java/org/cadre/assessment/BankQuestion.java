package org.cadre.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.cadre.assessment.scoring.Question;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.QuestionSource;
import org.cadre.id.Uuid7;
import org.cadre.text.Language;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A question of the bank of a module version in one language; never changed once it is there. */
@Entity
@Immutable
@Table(name = "question")
class BankQuestion {

    @Id private UUID id;
    private UUID moduleVersionId;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String questionKey;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(5)")
    private QuestionSource.Use itemUse;

    private String outcome;
    private int difficulty;
    private String pair;
    private String lesson;

    @Column(columnDefinition = "mediumtext")
    private String definition;

    /** Read from the definition at its first use. */
    @Transient private @Nullable Question question;

    protected BankQuestion() {}

    BankQuestion(
            ModuleVersionId moduleVersion, Language language, QuestionSource source, Instant at) {
        var question = QuestionReading.read(source);
        this.id = Uuid7.at(at);
        this.moduleVersionId = moduleVersion.id();
        this.language = language.tag();
        this.questionKey = source.id();
        this.itemUse = source.use();
        this.outcome = source.outcome();
        this.difficulty = source.difficulty();
        this.pair = source.pair();
        this.lesson = source.lesson();
        this.definition = QuestionJson.write(question);
    }

    UUID id() {
        return id;
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }

    QuestionSource.Use use() {
        return itemUse;
    }

    String key() {
        return questionKey;
    }

    Language language() {
        return Language.find(language).orElse(Language.EN);
    }

    Question question() {
        if (question == null) {
            question = QuestionJson.read(definition);
        }
        return question;
    }
}
