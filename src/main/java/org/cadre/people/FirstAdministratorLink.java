package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;

/** The link by which an empty product gets its first administrator; a restart replaces it. */
@Entity
class FirstAdministratorLink {

    @Id
    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    private Instant createdAt;

    protected FirstAdministratorLink() {}

    FirstAdministratorLink(Token token, Instant at) {
        this.tokenHash = token.hash();
        this.createdAt = at;
    }
}
