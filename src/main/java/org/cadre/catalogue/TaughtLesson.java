package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.cadre.content.Lesson;
import org.cadre.id.Uuid7;
import org.cadre.text.Language;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** A lesson of a module version in one language. */
@Entity
@Immutable
@Table(name = "lesson_text")
class TaughtLesson {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module_version_id")
    private ModuleVersion module;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(2)")
    private Language language;

    private String lessonKey;
    private int position;
    private String title;
    private int minutes;
    private int kilobytes;

    protected TaughtLesson() {}

    /**
     * @param position from 1
     * @param kilobytes about what its common text weighs
     */
    TaughtLesson(
            ModuleVersion module,
            Language language,
            int position,
            Lesson lesson,
            int kilobytes,
            Instant at) {
        this.id = Uuid7.at(at);
        this.module = module;
        this.language = language;
        this.lessonKey = lesson.id();
        this.position = position;
        this.title = lesson.title();
        this.minutes = lesson.minutes();
        this.kilobytes = kilobytes;
    }
}
