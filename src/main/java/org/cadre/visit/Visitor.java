package org.cadre.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.security.SealedCells;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who goes on a visit; whom to call in an emergency is sealed. */
@Entity
@Table(name = "visit_visitor")
class Visitor {

    private static final String KEY = "visit-contacts";
    private static final String USE = "emergency";

    @Id private UUID id;
    private UUID visitId;
    private UUID personId;
    private @Nullable Instant briefedAt;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] emergency;

    protected Visitor() {}

    Visitor(VisitId visit, PersonId person, Instant at) {
        this.id = Uuid7.at(at);
        this.visitId = visit.id();
        this.personId = person.id();
    }

    void brief(String contact, SealedCells cells, Instant at) {
        briefedAt = at;
        emergency = cells.seal(KEY, id, USE, contact.getBytes(StandardCharsets.UTF_8));
    }

    void forget() {
        emergency = null;
    }

    Optional<String> emergency(SealedCells cells) {
        return Optional.ofNullable(emergency)
                .map(cell -> new String(cells.open(KEY, id, USE, cell), StandardCharsets.UTF_8));
    }

    VisitId visit() {
        return new VisitId(visitId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean isBriefed() {
        return briefedAt != null;
    }

    Optional<Instant> briefedAt() {
        return Optional.ofNullable(briefedAt);
    }
}
