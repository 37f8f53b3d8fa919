package org.cadre.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.platform.persistence.TextListConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one person is told on the page; read once and then no longer new. */
@Entity
class Notice {

    @Id private UUID id;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private NoticeKind kind;

    private UUID subjectId;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> facts;

    private Instant createdAt;
    private @Nullable Instant readAt;

    protected Notice() {}

    Notice(Told told, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = told.person().id();
        this.kind = told.kind();
        this.subjectId = told.subject();
        this.facts = told.facts();
        this.createdAt = at;
    }

    NoticeId id() {
        return new NoticeId(id);
    }

    NoticeKind kind() {
        return kind;
    }

    UUID subject() {
        return subjectId;
    }

    List<String> facts() {
        return facts;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isUnread() {
        return readAt == null;
    }
}
