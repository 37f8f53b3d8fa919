package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** That somebody cannot be neutral to a person, an agency or in a live case, until it ends. */
@Entity
@Table(name = "mentoring_conflict")
class ConflictDeclaration {

    @Id private UUID id;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private ConflictKind kind;

    private String about;
    private Instant declaredAt;
    private @Nullable Instant endedAt;

    protected ConflictDeclaration() {}

    ConflictDeclaration(PersonId person, ConflictKind kind, String about, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.kind = kind;
        this.about = about;
        this.declaredAt = at;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ConflictKind kind() {
        return kind;
    }

    /** The id of a person or an agency, or the hash of a case. */
    String about() {
        return about;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    void end(Instant at) {
        endedAt = at;
    }
}
