package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that waits: who sent it looks at what its rows would do. It goes when that is confirmed,
 * or after a day.
 */
@MappedSuperclass
public abstract class WaitingFile {

    @Id private UUID id;
    private UUID personId;
    private String fileName;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    private Instant madeAt;

    protected WaitingFile() {}

    protected WaitingFile(PersonId person, String fileName, byte[] content, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.fileName = fileName;
        this.content = content.clone();
        this.madeAt = at;
    }

    protected UUID key() {
        return id;
    }

    public boolean isOf(PersonId person) {
        return personId.equals(person.id());
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }
}
