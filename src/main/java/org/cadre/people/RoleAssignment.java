package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A role that a person holds in a scope from the day it was granted to the day it ended. */
@Entity
class RoleAssignment {

    @Id private UUID id;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Scope.Kind scopeKind;

    private @Nullable UUID scopeId;
    private Instant grantedAt;
    private @Nullable UUID grantedBy;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    protected RoleAssignment() {}

    RoleAssignment(PersonId person, Grant grant, Optional<UUID> by, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.role = grant.role();
        this.scopeKind = grant.scope().kind();
        this.scopeId = grant.scope().id().orElse(null);
        this.grantedAt = at;
        this.grantedBy = by.orElse(null);
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Grant grant() {
        return new Grant(role, new Scope(scopeKind, Optional.ofNullable(scopeId)));
    }

    Instant grantedAt() {
        return grantedAt;
    }

    boolean isHeld() {
        return endedAt == null;
    }

    void end(Optional<UUID> by, Instant at) {
        endedAt = at;
        endedBy = by.orElse(null);
    }
}
