package org.cadre.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One person in one cohort, from the day of the enrolment to a withdrawal if there is one. */
@Entity
class Enrolment {

    static final int MOST_EXTRA_TIME = 100;

    @Id private UUID id;
    private UUID cohortId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private EnrolmentState state;

    private Instant enrolledAt;
    private @Nullable UUID enrolledBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable String withdrawnReason;
    private int extraTimePercent;
    @Version private int version;

    protected Enrolment() {}

    Enrolment(CohortId cohort, PersonId person, Optional<UUID> by, Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
        this.personId = person.id();
        this.state = EnrolmentState.ENROLLED;
        this.enrolledAt = at;
        this.enrolledBy = by.orElse(null);
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    EnrolmentState state() {
        return state;
    }

    boolean isLive() {
        return state == EnrolmentState.ENROLLED;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    String withdrawnReason() {
        return withdrawnReason == null ? "" : withdrawnReason;
    }

    int extraTimePercent() {
        return extraTimePercent;
    }

    void withdraw(String reason, Optional<UUID> by, Instant at) {
        state = EnrolmentState.WITHDRAWN;
        withdrawnReason = reason;
        withdrawnBy = by.orElse(null);
        withdrawnAt = at;
    }

    static boolean isExtraTime(int percent) {
        return percent >= 0 && percent <= MOST_EXTRA_TIME;
    }

    /** Refuses with {@link Enrolments.ExtraTimeIsOutOfRange}. */
    void giveExtraTime(int percent) {
        if (!isExtraTime(percent)) {
            throw new Enrolments.ExtraTimeIsOutOfRange();
        }
        extraTimePercent = percent;
    }
}
