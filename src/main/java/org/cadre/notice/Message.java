package org.cadre.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/** What one person wrote to several; kept once however many it goes to. */
@Entity
class Message {

    @Id private UUID id;
    private UUID writtenBy;
    private String subject;
    private String body;
    private Instant writtenAt;

    protected Message() {}

    Message(UUID id, PersonId writer, String subject, String body, Instant at) {
        this.id = id;
        this.writtenBy = writer.id();
        this.subject = subject;
        this.body = body;
        this.writtenAt = at;
    }

    UUID id() {
        return id;
    }

    PersonId writer() {
        return new PersonId(writtenBy);
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }
}
