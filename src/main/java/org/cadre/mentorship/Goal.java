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

/** What a mentee is to reach by a day; in the end it is scaled from -2 to 2. */
@Entity
@Table(name = "mentorship_goal")
class Goal {

    @Id private UUID id;
    private UUID mentorshipId;
    private String moduleCode;
    private String outcomeKey;
    private String words;
    private String baseline;
    private String target;
    private String measure;
    private String evidence;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(7)")
    private GoalState state = GoalState.OPEN;

    private @Nullable Integer attainment;

    protected Goal() {}

    Goal(MentorshipId mentorship, GoalPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.mentorshipId = mentorship.id();
        this.moduleCode = plan.module();
        outcomeKey = plan.key();
        words = plan.words();
        baseline = plan.baseline();
        target = plan.target();
        measure = plan.measure();
        evidence = plan.evidence();
        due = plan.due();
    }

    void settle(GoalState became, @Nullable Integer scaled) {
        state = became;
        attainment = scaled;
    }

    void moveTo(MentorshipId mentorship) {
        mentorshipId = mentorship.id();
    }

    GoalId id() {
        return new GoalId(id);
    }

    MentorshipId mentorship() {
        return new MentorshipId(mentorshipId);
    }

    GoalState state() {
        return state;
    }

    GoalRow row() {
        var plan =
                new GoalPlan(
                        moduleCode + " " + outcomeKey,
                        words,
                        baseline,
                        target,
                        measure,
                        evidence,
                        due);
        return new GoalRow(id(), plan, state, attainment);
    }
}
