package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** One version of a {@link Classification}; never changed. */
@Entity
@Table(name = "diversity_classification")
class RegisteredClassification {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Attribute attribute;

    private int version;

    @Column(columnDefinition = "text")
    private String codes;

    private Instant registeredAt;

    protected RegisteredClassification() {}

    RegisteredClassification(Classification classification, Instant at) {
        this.id = Uuid7.at(at);
        this.attribute = classification.attribute();
        this.version = classification.version();
        this.codes = classification.json();
        this.registeredAt = at;
    }

    Classification classification() {
        return Classification.read(attribute, version, codes);
    }

    boolean hasCodesOf(Classification other) {
        return codes.equals(other.json());
    }
}
