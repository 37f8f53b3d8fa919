package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A talk of the two: planned, then held or cancelled. */
@Entity
@Table(name = "mentorship_meeting")
class Meeting {

    @Id private UUID id;
    private UUID mentorshipId;
    private Instant beginsAt;
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private MeetingState state = MeetingState.PLANNED;

    private @Nullable Integer confidenceBefore;
    private @Nullable Integer confidenceAfter;
    private @Nullable Instant remindedAt;
    @Version private int version;

    protected Meeting() {}

    Meeting(MentorshipId mentorship, Instant begins, int minutes, MeetingMode mode, Instant at) {
        this.id = Uuid7.at(at);
        this.mentorshipId = mentorship.id();
        this.beginsAt = begins;
        this.minutes = minutes;
        this.mode = mode;
    }

    void move(Instant begins) {
        beginsAt = begins;
        remindedAt = null;
    }

    void hold() {
        state = MeetingState.HELD;
    }

    void cancel() {
        state = MeetingState.CANCELLED;
    }

    void felt(@Nullable Integer before, @Nullable Integer after) {
        confidenceBefore = before;
        confidenceAfter = after;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    boolean wantsReminder() {
        return remindedAt == null && state == MeetingState.PLANNED;
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    MentorshipId mentorship() {
        return new MentorshipId(mentorshipId);
    }

    Instant beginsAt() {
        return beginsAt;
    }

    MeetingState state() {
        return state;
    }

    MeetingRow row() {
        return new MeetingRow(
                id(), beginsAt, minutes, mode, state, confidenceBefore, confidenceAfter);
    }
}
