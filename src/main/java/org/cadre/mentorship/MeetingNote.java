package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** What one of the two wrote of a meeting, sealed. */
@Entity
@Table(name = "meeting_note")
class MeetingNote {

    @Id private UUID id;
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Visibility visibility = Visibility.OWN;

    @Column(columnDefinition = "blob")
    private byte[] cell = {};

    private Instant writtenAt;

    protected MeetingNote() {}

    MeetingNote(MeetingId meeting, Side side, Instant at) {
        this.id = Uuid7.at(at);
        this.meetingId = meeting.id();
        this.side = side;
        this.writtenAt = at;
    }

    void write(Visibility seen, GrowNote note, NoteSeal seal, Instant at) {
        visibility = seen;
        cell = seal.seal(id, note.text());
        writtenAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    Side side() {
        return side;
    }

    Visibility visibility() {
        return visibility;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    GrowNote open(NoteSeal seal) {
        return GrowNote.of(seal.open(id, cell));
    }
}
