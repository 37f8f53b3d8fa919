package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;

import java.time.Instant;
import java.util.UUID;

/** What a programme says of two agencies, countries or people; in no order. */
@Entity
@Table(name = "mentoring_rule")
class MentoringRule {

    @Id private UUID id;
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(5)")
    private RuleKind kind;

    private String one;
    private String other;
    private String reason;
    private Instant writtenAt;

    protected MentoringRule() {}

    MentoringRule(
            ProgrammeId programme,
            RuleKind kind,
            String one,
            String other,
            String reason,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.kind = kind;
        this.one = one.compareTo(other) <= 0 ? one : other;
        this.other = one.compareTo(other) <= 0 ? other : one;
        this.reason = reason;
        this.writtenAt = at;
    }

    UUID id() {
        return id;
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    RuleKind kind() {
        return kind;
    }

    String one() {
        return one;
    }

    String other() {
        return other;
    }

    String reason() {
        return reason;
    }
}
