package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import java.util.UUID;

/** A pair of a cycle that the coordinator has locked or banned. */
@Entity
@Table(name = "match_mark")
class MatchMark {

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(4)")
    private MarkKind kind;

    /** Which pair of which cycle. */
    @Embeddable
    record Key(UUID cycleId, UUID menteeId, UUID mentorId) {}

    protected MatchMark() {}

    MatchMark(CycleId cycle, ProfileId mentee, ProfileId mentor, MarkKind kind) {
        this.key = new Key(cycle.id(), mentee.id(), mentor.id());
        this.kind = kind;
    }

    ProfileId mentee() {
        return new ProfileId(key.menteeId());
    }

    ProfileId mentor() {
        return new ProfileId(key.mentorId());
    }

    MarkKind kind() {
        return kind;
    }

    void become(MarkKind wanted) {
        kind = wanted;
    }
}
