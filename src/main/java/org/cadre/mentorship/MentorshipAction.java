package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What one of the two has promised to do. */
@Entity
@Table(name = "mentorship_action")
class MentorshipAction {

    @Id private UUID id;
    private UUID mentorshipId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Side side;

    private String words;
    private LocalDate due;
    private @Nullable Instant doneAt;

    protected MentorshipAction() {}

    MentorshipAction(MentorshipId mentorship, Side side, String words, LocalDate due, Instant at) {
        this.id = Uuid7.at(at);
        this.mentorshipId = mentorship.id();
        this.side = side;
        this.words = words;
        this.due = due;
    }

    void done(Instant at) {
        doneAt = at;
    }

    MentorshipId mentorship() {
        return new MentorshipId(mentorshipId);
    }

    PromiseRow row() {
        return new PromiseRow(id, side, words, due, doneAt != null);
    }
}
