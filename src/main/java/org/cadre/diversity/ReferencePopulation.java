package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** With what people are compared: shares of a whole from a source. A version is never changed. */
@Entity
class ReferencePopulation {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Attribute attribute;

    private int version;
    private String name;
    private String source;
    private LocalDate datedOn;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> shares;

    private @Nullable UUID registeredBy;
    private Instant registeredAt;

    protected ReferencePopulation() {}

    ReferencePopulation(
            Reference reference, Map<String, String> percents, Optional<UUID> by, Instant at) {
        this.id = Uuid7.at(at);
        this.attribute = reference.attribute();
        this.version = reference.version();
        this.name = reference.name();
        this.source = reference.source();
        this.datedOn = reference.datedOn();
        this.shares = percents;
        this.registeredBy = by.orElse(null);
        this.registeredAt = at;
    }

    UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference(attribute, version, name, source, datedOn, Reference.shares(shares));
    }
}
