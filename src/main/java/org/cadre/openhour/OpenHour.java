package org.cadre.openhour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.mentorship.MeetingMode;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An hour in which a mentor is there: offered, moved, held, or cancelled. */
@Entity
@Table(name = "open_hour")
class OpenHour {

    @Id private UUID id;
    private UUID programmeId;
    private UUID mentorId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private OpenHourKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private OpenHourState state = OpenHourState.OFFERED;

    private Instant beginsAt;
    private Instant endsAt;
    private int slots;
    private int minutes;
    private int seats;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private MeetingMode mode;

    private String place;
    private String topic;
    private String reason = "";
    private @Nullable Instant remindedAt;
    private Instant offeredAt;
    @Version private int version;

    protected OpenHour() {}

    OpenHour(
            ProgrammeId programme,
            PersonId mentor,
            OpenHourPlan plan,
            Instant beginsAt,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.mentorId = mentor.id();
        this.kind = plan.kind();
        this.beginsAt = beginsAt;
        this.endsAt = beginsAt.plus(plan.length());
        this.slots = plan.slots();
        this.minutes = plan.minutes();
        this.seats = plan.seats();
        this.mode = plan.mode();
        this.place = plan.place();
        this.topic = plan.topic();
        this.offeredAt = at;
    }

    void move(Instant to) {
        endsAt = to.plus(length());
        beginsAt = to;
        remindedAt = null;
    }

    Duration length() {
        return Duration.between(beginsAt, endsAt);
    }

    void cancel(String why) {
        state = OpenHourState.CANCELLED;
        reason = why;
    }

    /** What the mentor wrote that is of nobody else. */
    void forgetWords() {
        place = "";
        reason = "";
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    boolean wantsReminder() {
        return remindedAt == null && state == OpenHourState.OFFERED;
    }

    boolean isBookable(Instant now) {
        return state == OpenHourState.OFFERED && beginsAt.isAfter(now);
    }

    Instant beginsAt(int slot) {
        return beginsAt.plus(Duration.ofMinutes((long) (slot - 1) * minutes));
    }

    OpenHourId id() {
        return new OpenHourId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    PersonId mentor() {
        return new PersonId(mentorId);
    }

    OpenHourKind kind() {
        return kind;
    }

    OpenHourState state() {
        return state;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int slots() {
        return slots;
    }

    int minutes() {
        return minutes;
    }

    int seats() {
        return seats;
    }

    MeetingMode mode() {
        return mode;
    }

    String place() {
        return place;
    }

    String topic() {
        return topic;
    }

    String reason() {
        return reason;
    }
}
