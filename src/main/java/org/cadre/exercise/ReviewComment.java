package org.cadre.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Why a version was sent back; never changed. */
@Entity
@Table(name = "exercise_review_comment")
class ReviewComment {

    @Id private UUID id;
    private UUID designVersionId;
    private String place;

    @Column(columnDefinition = "text")
    private String text;

    private UUID writtenBy;
    private Instant writtenAt;

    protected ReviewComment() {}

    ReviewComment(DesignVersionId design, String place, String text, PersonId by, Instant at) {
        this.id = Uuid7.at(at);
        this.designVersionId = design.id();
        this.place = place;
        this.text = text;
        this.writtenBy = by.id();
        this.writtenAt = at;
    }

    PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    DesignDetail.Comment row(Map<PersonId, String> names) {
        return new DesignDetail.Comment(
                place, text, names.getOrDefault(writtenBy(), ""), writtenAt);
    }
}
