package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying;
import org.cadre.afteraction.action.Verifying.Means;
import org.cadre.afteraction.action.Verifying.Retest;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.exerciserun.RootCause;
import org.cadre.exerciserun.RunId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Something that is done because of a finding, until somebody else has seen that it works. */
@Entity
class CorrectiveAction {

    @Id private UUID id;
    private UUID findingId;
    private UUID runId;
    private UUID programmeId;
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private RootCause element;

    private UUID ownerId;
    private String agency;
    private LocalDate startsOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(15)")
    private Means means;

    private String how;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private ActionState state;

    private int steps;
    private @Nullable Instant doneAt;
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable UUID retestRunId;
    private @Nullable Boolean retestPassed;
    private @Nullable Instant retestAt;
    private String retestSource;
    private @Nullable Instant ownerToldAt;
    private @Nullable Instant escalatedAt;

    @Version private int version;

    protected CorrectiveAction() {}

    CorrectiveAction(Finding finding, ProgrammeId programme, ActionPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.findingId = finding.id().id();
        this.runId = finding.run().id();
        this.programmeId = programme.id();
        this.state = ActionState.PROPOSED;
        this.retestSource = "";
        plan(plan);
    }

    ActionId id() {
        return new ActionId(id);
    }

    FindingId finding() {
        return new FindingId(findingId);
    }

    RunId run() {
        return new RunId(runId);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    String title() {
        return title;
    }

    ActionState state() {
        return state;
    }

    LocalDate due() {
        return dueOn;
    }

    ActionPlan plan() {
        return new ActionPlan(title, element, owner(), agency, startsOn, dueOn, means, how);
    }

    /** When its owner last said that it is done. */
    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    Optional<PersonId> verifiedBy() {
        return Optional.ofNullable(verifiedBy).map(PersonId::new);
    }

    Optional<RunId> retestRun() {
        return Optional.ofNullable(retestRunId).map(RunId::new);
    }

    Optional<Retest> retest() {
        return Optional.ofNullable(retestAt)
                .map(at -> new Retest(Boolean.TRUE.equals(retestPassed), at));
    }

    /** Where the result of a lab comes from; empty where none is linked. */
    String retestSource() {
        return retestSource;
    }

    int version() {
        return version;
    }

    /** Another day or another owner begins the telling anew. */
    final void plan(ActionPlan plan) {
        if (!plan.owner().id().equals(ownerId) || !plan.due().equals(dueOn)) {
            ownerToldAt = null;
            escalatedAt = null;
        }
        title = plan.title();
        element = plan.element();
        ownerId = plan.owner().id();
        agency = plan.agency();
        startsOn = plan.starts();
        dueOn = plan.due();
        means = plan.means();
        how = plan.how();
    }

    /** The number of the next step in its history. */
    int nextStep() {
        return ++steps;
    }

    void move(ActionState next, Instant at) {
        state = next;
        switch (next) {
            case DONE -> doneAt = at;
            case REOPENED -> reopen();
            default -> {}
        }
    }

    private void reopen() {
        verifiedBy = null;
        verifiedAt = null;
        ownerToldAt = null;
        escalatedAt = null;
    }

    void verify(UUID person, Instant at) {
        state = ActionState.VERIFIED;
        verifiedBy = person;
        verifiedAt = at;
    }

    void link(RunId run, Retest result) {
        retestRunId = run.id();
        retestPassed = result.passed();
        retestAt = result.at();
        retestSource = "";
    }

    void link(String source, Retest result) {
        retestRunId = null;
        retestPassed = result.passed();
        retestAt = result.at();
        retestSource = source;
    }

    /** A verification by this person, with what was handed in since it was last opened. */
    Verifying verifying(UUID person, List<String> evidence) {
        return new Verifying(
                state,
                ownerId,
                person,
                means,
                evidence,
                Objects.requireNonNullElse(doneAt, Instant.EPOCH),
                retest());
    }

    void tellOwner(Instant at) {
        ownerToldAt = at;
    }

    void escalate(Instant at) {
        escalatedAt = at;
    }

    boolean isEscalated() {
        return escalatedAt != null;
    }
}
