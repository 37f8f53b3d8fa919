package org.cadre.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/**
 * A person may sit a final quiz anew: attempts from before this moment do not count towards it any
 * more, and stay as they were. The next retake is another row.
 */
@Entity
class Retake {

    @Id private UUID id;
    private UUID personId;
    private UUID moduleVersionId;
    private Instant openedAt;

    protected Retake() {}

    Retake(PersonId person, ModuleVersionId module, Instant openedAt) {
        this.id = Uuid7.at(openedAt);
        this.personId = person.id();
        this.moduleVersionId = module.id();
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }
}
