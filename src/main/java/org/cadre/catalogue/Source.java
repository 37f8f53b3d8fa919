package org.cadre.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.cadre.content.SourceRecord;
import org.cadre.id.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A source of a module version. */
@Entity
@Immutable
class Source {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module_version_id")
    private ModuleVersion module;

    private String sourceKey;
    private int position;
    private String authority;
    private String title;
    private String edition;
    private String locator;
    private LocalDate retrieved;
    private @Nullable LocalDate validUntil;
    private String licence;
    private String shortName;

    protected Source() {}

    /**
     * @param position from 1
     */
    Source(ModuleVersion module, int position, SourceRecord record, Instant at) {
        this.id = Uuid7.at(at);
        this.module = module;
        this.sourceKey = record.id();
        this.position = position;
        this.authority = record.authority();
        this.title = record.title();
        this.edition = record.edition();
        this.locator = record.locator();
        this.retrieved = record.retrieved();
        this.validUntil = record.validUntil().orElse(null);
        this.licence = record.licence();
        this.shortName = record.shortName();
    }

    String key() {
        return sourceKey;
    }

    int position() {
        return position;
    }

    SourceRow row() {
        return new SourceRow(
                sourceKey,
                authority,
                title,
                edition,
                locator,
                retrieved,
                java.util.Optional.ofNullable(validUntil),
                licence,
                shortName);
    }
}
