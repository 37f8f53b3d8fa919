package org.cadre.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.CurrentActor;

import java.util.Optional;
import java.util.UUID;

/** Writes an entry for every event, within the event's transaction: both are kept or neither. */
@ApplicationScoped
class Recording {

    @Inject AuditRepository entries;
    @Inject CurrentActor current;

    void record(@Observes DomainEvent event) {
        var actor = event.isByCadre() ? Optional.<UUID>empty() : current.get().id();
        entries.add(new AuditEntry(actor, event));
    }
}
