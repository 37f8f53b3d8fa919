package org.cadre.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.refusal.Stale;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that is to happen; once it is done or cancelled it stays as it is. */
@Entity
@Table(name = "planned_activity")
class Activity {

    @Id private UUID id;
    private UUID programmeId;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate deadline;
    private int criticality;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private ActivityState state;

    private String reason;
    @Embedded private @Nullable Work work;
    @Version private int version;

    protected Activity() {}

    Activity(ProgrammeId programme, ActivityPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.state = ActivityState.PLANNED;
        this.reason = "";
        follow(plan);
    }

    final void follow(ActivityPlan plan) {
        name = plan.name();
        startsOn = plan.from();
        endsOn = plan.to();
        deadline = plan.decideBy();
        criticality = plan.criticality();
        work = plan.work();
    }

    ActivityId id() {
        return new ActivityId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    /** Refuses with {@link Stale} what was read before somebody changed it. */
    void requireAsRead(int read) {
        if (version != read) {
            throw new Stale();
        }
    }

    /** Refuses with {@link Activities.ActivityStands} what has ended. */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new Activities.ActivityStands(state);
        }
    }

    void become(ActivityState next, String words) {
        requireOpen();
        if (state == next) {
            throw new Activities.ActivityStands(state);
        }
        state = next;
        reason = words;
    }

    ActivityRow row(List<ActivityRow.CostRow> costs) {
        return new ActivityRow(
                id(),
                programme(),
                new ActivityPlan(name, startsOn, endsOn, deadline, criticality, work),
                state,
                reason,
                costs,
                version);
    }
}
