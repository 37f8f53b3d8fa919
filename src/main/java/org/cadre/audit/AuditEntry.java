package org.cadre.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.cadre.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** One line of the record; never changed. */
@Entity
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("NullAway.Init") // the database numbers it
    private Long seq;

    private Instant at;
    private @Nullable UUID actorId;
    private String act;
    private String subjectKind;
    private UUID subjectId;
    private String reason;

    @Column(columnDefinition = "text")
    private String facts;

    protected AuditEntry() {}

    AuditEntry(Optional<UUID> actor, DomainEvent event) {
        this.at = event.at();
        this.actorId = actor.orElse(null);
        this.act = event.getClass().getSimpleName();
        this.subjectKind = event.subjectKind();
        this.subjectId = event.subjectId();
        this.reason = event.reason();
        this.facts = text(event.facts());
    }

    Optional<UUID> actor() {
        return Optional.ofNullable(actorId);
    }

    /** The person whom the entry is about, where it is about one. */
    Optional<UUID> personMeant() {
        return subjectKind.equals("person") ? Optional.of(subjectId) : Optional.empty();
    }

    AuditRow row(Map<UUID, String> names) {
        return new AuditRow(
                seq,
                at,
                actor().map(id -> names.getOrDefault(id, id.toString())),
                act,
                subjectKind,
                subjectId,
                personMeant().map(names::get),
                reason,
                facts.replace("\n", ", "));
    }

    /** One fact a line, in the order of their names. */
    private static String text(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
