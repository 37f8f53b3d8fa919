package org.cadre.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ReviewSignal;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What people have done about a signal. A signal that nobody has touched is an open flag without a
 * row; a row is never removed.
 */
@Entity
class ReviewFlag {

    @Id private UUID id;
    private UUID moduleVersionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private ReviewSignal.Kind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private FlagState state;

    private UUID triagedBy;
    private Instant triagedAt;

    @Column(columnDefinition = "text")
    private String note;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID agreedBy;
    private @Nullable Instant agreedAt;
    @Version private int version;

    protected ReviewFlag() {}

    ModuleVersionId module() {
        return new ModuleVersionId(moduleVersionId);
    }

    ReviewSignal.Kind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    FlagState state() {
        return state;
    }

    String note() {
        return note;
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    Optional<PersonId> agreedBy() {
        return Optional.ofNullable(agreedBy).map(PersonId::new);
    }

    boolean isDecided() {
        return decidedBy != null;
    }

    /**
     * Decides; the flag is resolved at once, or when a second person agrees.
     *
     * @param alone whether one person is enough
     */
    void decide(PersonId person, String why, boolean alone, Instant at) {
        decidedBy = person.id();
        decidedAt = at;
        note = why;
        if (alone) {
            state = FlagState.RESOLVED;
        }
    }

    void agree(PersonId person, Instant at) {
        agreedBy = person.id();
        agreedAt = at;
        state = FlagState.RESOLVED;
    }
}
