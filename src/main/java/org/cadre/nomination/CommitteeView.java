package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one member of the committee says of one nomination: a band, or that there is a conflict. */
@Entity
class CommitteeView {

    @Id private UUID id;
    private UUID nominationId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private @Nullable Band band;

    private boolean conflict;
    private String words;
    private Instant at;

    protected CommitteeView() {}

    CommitteeView(NominationId nomination, UUID member, Instant at) {
        this.id = Uuid7.at(at);
        this.nominationId = nomination.id();
        this.memberId = member;
        this.words = "";
        this.at = at;
    }

    UUID member() {
        return memberId;
    }

    Optional<Band> band() {
        return Optional.ofNullable(band);
    }

    boolean isConflict() {
        return conflict;
    }

    String words() {
        return words;
    }

    /** Refuses with {@link Committee.MemberIsNotNeutral}. */
    void judge(Band judged, String why, Instant now) {
        if (conflict) {
            throw new Committee.MemberIsNotNeutral();
        }
        band = judged;
        words = why;
        at = now;
    }

    /** A band that was given goes. */
    void declareConflict(String why, Instant now) {
        conflict = true;
        band = null;
        words = why;
        at = now;
    }
}
