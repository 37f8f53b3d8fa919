package org.cadre.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.document.FileType;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The file of an exhibit, under the name by which the script calls it; never changed. */
@Entity
@Table(name = "exercise_exhibit_file")
class ExhibitFile {

    @Id private UUID id;
    private UUID designVersionId;
    private String name;
    private String mediaType;
    private int size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private @Nullable UUID addedBy;
    private Instant addedAt;

    protected ExhibitFile() {}

    ExhibitFile(
            DesignVersionId design,
            String name,
            FileType type,
            byte[] content,
            Optional<PersonId> by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.designVersionId = design.id();
        this.name = name;
        this.mediaType = type.mediaType();
        this.size = content.length;
        this.sha256 = Sha256.hex(content);
        this.content = content.clone();
        this.addedBy = by.map(PersonId::id).orElse(null);
        this.addedAt = at;
    }

    /** The same for another version. */
    ExhibitFile copy(DesignVersionId to, Instant at) {
        var copy = new ExhibitFile();
        copy.id = Uuid7.at(at);
        copy.designVersionId = to.id();
        copy.name = name;
        copy.mediaType = mediaType;
        copy.size = size;
        copy.sha256 = sha256;
        copy.content = content;
        copy.addedBy = addedBy;
        copy.addedAt = at;
        return copy;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
