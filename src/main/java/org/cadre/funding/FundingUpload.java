package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.people.WaitingFile;

import java.time.Instant;
import java.util.UUID;

/** A spreadsheet that waits. */
@Entity
class FundingUpload extends WaitingFile {

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private ImportKind kind;

    protected FundingUpload() {}

    FundingUpload(
            ProgrammeId programme,
            ImportKind kind,
            PersonId person,
            String fileName,
            byte[] content,
            Instant at) {
        super(person, fileName, content, at);
        this.programmeId = programme.id();
        this.kind = kind;
    }

    ImportId id() {
        return new ImportId(key());
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    ImportKind kind() {
        return kind;
    }
}
