package org.cadre.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.mentorship.MentorshipId;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A few days at another agency.
 *
 * <p>Asked for, planned by the host, confirmed by who coordinates; then held, reported, passed on
 * and checked. Declined or called off before.
 */
@Entity
@Table(name = "exchange_visit")
class ExchangeVisit {

    @Id private UUID id;
    private UUID programmeId;
    private UUID mentorshipId;
    private UUID hostId;
    private UUID hostAgencyId;
    private UUID visitingAgencyId;
    private UUID askedBy;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int days;
    private boolean privately;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> objectives;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private VisitState state = VisitState.REQUESTED;

    private Instant askedAt;
    private @Nullable LocalDate remindOn;
    private String reason = "";
    private String report = "";
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate cascadeOn;
    private String cascadeTopic = "";

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> attendance = Map.of();

    private String practice = "";
    private @Nullable Boolean practiceChanged;
    private @Nullable UUID lineId;
    private long plannedMinor;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> entries = List.of();

    @Version private int version;

    protected ExchangeVisit() {}

    ExchangeVisit(
            VisitHost host, VisitRequest request, PersonId askedBy, AgencyId visiting, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = host.programme().id();
        this.mentorshipId = request.mentorship().id();
        this.hostId = host.id().id();
        this.hostAgencyId = host.agency().id();
        this.visitingAgencyId = visiting.id();
        this.askedBy = askedBy.id();
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.privately = request.privately();
        this.objectives = request.objectives().stream().map(Objective::toString).toList();
        this.askedAt = at;
        this.days = term().workingDays();
        move(VisitState.REQUESTED);
    }

    /** The wish to be reminded goes with the state. */
    void move(VisitState next) {
        state = next;
        remindOn = term().firstReminder(next).orElse(null);
    }

    void end(VisitState how, String why) {
        move(how);
        reason = why;
    }

    void report(String words, LocalDate on) {
        report = words;
        reportedOn = on;
        move(VisitState.REPORTED);
    }

    void cascade(LocalDate on, String topic, Map<AgencyKind, Integer> people) {
        cascadeOn = on;
        cascadeTopic = topic;
        attendance =
                people.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().name(),
                                        each -> each.getValue().toString()));
        move(VisitState.CASCADED);
    }

    void check(String what, boolean changed) {
        practice = what;
        practiceChanged = changed;
        move(VisitState.CHECKED);
    }

    void cost(LineId line, long planned, List<String> posted) {
        lineId = line.id();
        plannedMinor = planned;
        entries = posted;
    }

    /** What has to be told today; empty where another node has told it. */
    Optional<VisitStep> toRemind(LocalDate today) {
        return remindOn == null || remindOn.isAfter(today)
                ? Optional.empty()
                : term().toRemind(state, today);
    }

    void reminded(LocalDate today) {
        remindOn = term().nextReminder(state, today).orElse(null);
    }

    VisitTerm term() {
        return new VisitTerm(askedAt.atZone(ZoneOffset.UTC).toLocalDate(), startsOn, endsOn);
    }

    VisitId id() {
        return new VisitId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    MentorshipId mentorship() {
        return new MentorshipId(mentorshipId);
    }

    AgencyId hostAgency() {
        return new AgencyId(hostAgencyId);
    }

    AgencyId visitingAgency() {
        return new AgencyId(visitingAgencyId);
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    int days() {
        return days;
    }

    boolean isPrivate() {
        return privately;
    }

    List<Objective> objectives() {
        return objectives.stream().map(Objective::of).toList();
    }

    VisitState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String report() {
        return report;
    }

    Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    Optional<LocalDate> cascadeOn() {
        return Optional.ofNullable(cascadeOn);
    }

    String cascadeTopic() {
        return cascadeTopic;
    }

    Map<AgencyKind, Integer> attendance() {
        var people = new EnumMap<AgencyKind, Integer>(AgencyKind.class);
        attendance.forEach(
                (kind, count) -> people.put(AgencyKind.valueOf(kind), Integer.valueOf(count)));
        return people;
    }

    String practice() {
        return practice;
    }

    Optional<Boolean> practiceChanged() {
        return Optional.ofNullable(practiceChanged);
    }

    Optional<LineId> line() {
        return Optional.ofNullable(lineId).map(LineId::new);
    }

    long plannedMinor() {
        return plannedMinor;
    }

    List<String> entries() {
        return entries;
    }
}
