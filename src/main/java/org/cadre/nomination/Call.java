package org.cadre.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.AgencyId;
import org.cadre.platform.persistence.TextListConverter;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A call for nominations to one cohort.
 *
 * <p>Begins as a draft, is opened to the agencies it names, and is closed at its deadline or
 * before. Its rules and places stay as they were opened; the deadline may be put later.
 */
@Entity
@Table(name = "nomination_call")
class Call {

    @Id private UUID id;
    private UUID cohortId;
    private UUID programmeId;

    @Column(columnDefinition = "text")
    private String purpose;

    private LocalDateTime deadline;
    private Instant deadlineAt;
    private LocalDate decidedOn;
    private int offerDays;
    private boolean vetted;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> modules;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> functions;

    private @Nullable String language;
    private @Nullable String fluency;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private CallState state;

    private @Nullable UUID copiedFrom;
    private @Nullable Instant openedAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant appealsUntil;
    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "nomination_call_agency", joinColumns = @JoinColumn(name = "call_id"))
    private Set<CallAgency> agencies = new HashSet<>();

    protected Call() {}

    Call(CohortId cohort, ProgrammeId programme, CallPlan plan, ZoneId zone, Instant at) {
        this.id = Uuid7.at(at);
        this.cohortId = cohort.id();
        this.programmeId = programme.id();
        this.state = CallState.DRAFT;
        follow(plan, zone);
    }

    CallId id() {
        return new CallId(id);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    CallState state() {
        return state;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    boolean isVetted() {
        return vetted;
    }

    int offerDays() {
        return offerDays;
    }

    int version() {
        return version;
    }

    CallRules rules() {
        return new CallRules(modules, language, fluency, functions);
    }

    CallPlan plan() {
        return new CallPlan(purpose, deadline, decidedOn, offerDays, vetted, rules(), places());
    }

    List<AgencyPlaces> places() {
        return agencies.stream()
                .sorted(Comparator.comparing(CallAgency::agency))
                .map(CallAgency::places)
                .toList();
    }

    Optional<AgencyPlaces> placesOf(AgencyId agency) {
        return places().stream().filter(each -> each.agency().equals(agency)).findFirst();
    }

    /** Refuses with {@link Calls.CallIsOpened} what agencies have read already. */
    void change(CallPlan plan, ZoneId zone) {
        if (state != CallState.DRAFT) {
            throw new Calls.CallIsOpened();
        }
        follow(plan, zone);
    }

    private void follow(CallPlan plan, ZoneId zone) {
        purpose = plan.purpose();
        deadline = plan.deadline();
        deadlineAt = plan.deadline().atZone(zone).toInstant();
        decidedOn = plan.decidedOn();
        offerDays = plan.offerDays();
        vetted = plan.vetted();
        modules = plan.rules().modules();
        functions = plan.rules().functions();
        language = plan.rules().language();
        fluency = plan.rules().fluency();
        agencies.clear();
        plan.places().forEach(each -> agencies.add(new CallAgency(each)));
    }

    void open(Instant at) {
        state = CallState.OPEN;
        openedAt = at;
    }

    /** Gives more time; the reminder comes again. */
    void extend(LocalDateTime moment, LocalDate decision, ZoneId zone) {
        deadline = moment;
        deadlineAt = moment.atZone(zone).toInstant();
        decidedOn = decision;
        state = CallState.OPEN;
        remindedAt = null;
    }

    void close() {
        state = CallState.CLOSED;
    }

    void cancel() {
        state = CallState.CANCELLED;
    }

    /**
     * Until when one may appeal: as the selection said when it ended. Until then, and where it
     * never ends, until the cohort starts, and always for as many days as an offer is open.
     *
     * @param steps of a nomination; the last is the decision against which one appeals
     */
    Instant appealsUntil(List<NominationStep> steps, CohortDetail of) {
        if (appealsUntil != null) {
            return appealsUntil;
        }
        var start = of.startsOn().atStartOfDay(of.zone()).toInstant();
        return steps.isEmpty() ? start : later(start, steps.getLast().at());
    }

    private Instant later(Instant start, Instant decided) {
        var answered = decided.plus(Duration.ofDays(offerDays));
        return start.isAfter(answered) ? start : answered;
    }

    void endAppeals(Instant until) {
        appealsUntil = until;
    }

    void copiedFrom(CallId former) {
        copiedFrom = former.id();
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    /** Whether nobody was reminded of the present deadline. */
    boolean wantsReminder() {
        return remindedAt == null;
    }

    /** Whether somebody may be nominated now. */
    boolean takesNominations(Instant now) {
        return state == CallState.OPEN && !now.isAfter(deadlineAt);
    }
}
