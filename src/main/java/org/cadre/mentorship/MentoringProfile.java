package org.cadre.mentorship;

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
import org.cadre.id.Uuid7;
import org.cadre.nomination.Fluency;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a run knows of a mentor or a mentee of a programme.
 *
 * <p>The person says most of it; vetting, training and verified levels come from the coordinator.
 * It waits as APPLIED until the coordinator takes it in, may rest, and is closed for good.
 */
@Entity
@Table(name = "mentoring_profile")
class MentoringProfile {

    private static final int NEW_RELIABILITY = 500;

    @Id private UUID id;
    private UUID programmeId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(7)")
    private ProfileState state;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> languages = Map.of();

    private String zone = "UTC";

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> days = List.of();

    private String fromTime = "09:00";
    private String untilTime = "17:00";

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> contexts = List.of();

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> goals = List.of();

    private int grade;
    private int places;
    private boolean interpreter;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] avoided;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> ranking = List.of();

    private @Nullable UUID superiorId;
    private String words = "";
    private @Nullable LocalDate vettedUntil;
    private @Nullable LocalDate trainedUntil;
    private @Nullable Instant codeSignedAt;
    private int reliability = NEW_RELIABILITY;
    private Instant changedAt;
    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "mentoring_skill", joinColumns = @JoinColumn(name = "profile_id"))
    private Set<Skill> skills = new HashSet<>();

    protected MentoringProfile() {}

    MentoringProfile(ProgrammeId programme, PersonId person, Side side, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.personId = person.id();
        this.side = side;
        this.changedAt = at;
        this.state = side == Side.MENTOR ? ProfileState.APPLIED : ProfileState.ACTIVE;
    }

    /** Takes what the person says; {@code sealed} holds what is avoided, or is null. */
    void say(ProfilePlan plan, @Nullable PersonId superior, byte @Nullable [] sealed, Instant at) {
        languages =
                plan.languages().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> each.getValue().name()));
        zone = plan.zone().getId();
        days = plan.days().stream().sorted().map(DayOfWeek::name).toList();
        fromTime = plan.from().toString();
        untilTime = plan.until().toString();
        contexts = plan.contexts().stream().map(Context::name).sorted().toList();
        goals = plan.goals().stream().map(GoalKind::name).sorted().toList();
        grade = plan.grade();
        places = side == Side.MENTOR ? plan.places() : 0;
        interpreter = plan.interpreter();
        avoided = sealed;
        ranking = plan.ranking();
        superiorId = superior == null ? null : superior.id();
        words = plan.words();
        changedAt = at;
        say(plan.levels(), plan.wanted());
    }

    private void say(Map<String, Integer> levels, Map<String, Integer> wanted) {
        var known = skills.stream().collect(Collectors.toMap(Skill::moduleCode, skill -> skill));
        var codes = new HashSet<>(levels.keySet());
        codes.addAll(wanted.keySet());
        var said = new HashSet<Skill>();
        for (var code : codes) {
            int own = levels.getOrDefault(code, 0);
            int aim = wanted.getOrDefault(code, 0);
            var before = known.get(code);
            if (own > 0 || aim > 0) {
                said.add(before == null ? new Skill(code, own, aim) : before.said(own, aim));
            }
        }
        skills.removeIf(skill -> !said.contains(skill));
        skills.addAll(said);
    }

    void verify(Map<String, Integer> found, @Nullable PersonId by, LocalDate on) {
        for (var skill : List.copyOf(skills)) {
            var level = found.get(skill.moduleCode());
            if (level != null && !Objects.equals(level, skill.row().verifiedLevel())) {
                skills.remove(skill);
                skills.add(skill.verified(level, by, on));
            }
        }
    }

    void clear(@Nullable LocalDate vetted, @Nullable LocalDate trained) {
        vettedUntil = vetted;
        trainedUntil = trained;
    }

    void sign(Instant at) {
        codeSignedAt = at;
    }

    void become(ProfileState wanted) {
        state = wanted;
    }

    /** Nothing is left of what the person said. */
    void forget() {
        state = ProfileState.CLOSED;
        languages = Map.of();
        words = "";
        ranking = List.of();
        avoided = null;
        superiorId = null;
        vettedUntil = null;
        contexts = List.of();
        skills.clear();
    }

    ProfileId id() {
        return new ProfileId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Side side() {
        return side;
    }

    ProfileState state() {
        return state;
    }

    Map<String, Fluency> languages() {
        var spoken = new TreeMap<String, Fluency>();
        languages.forEach((tag, level) -> spoken.put(tag, Fluency.valueOf(level)));
        return spoken;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    List<DayOfWeek> days() {
        return days.stream().map(DayOfWeek::valueOf).toList();
    }

    LocalTime from() {
        return LocalTime.parse(fromTime);
    }

    LocalTime until() {
        return LocalTime.parse(untilTime);
    }

    Set<String> contextNames() {
        return Set.copyOf(contexts);
    }

    Set<String> goalNames() {
        return Set.copyOf(goals);
    }

    Set<Context> contexts() {
        return contexts.stream().map(Context::valueOf).collect(Collectors.toSet());
    }

    Set<GoalKind> goals() {
        return goals.stream().map(GoalKind::valueOf).collect(Collectors.toSet());
    }

    int grade() {
        return grade;
    }

    int places() {
        return places;
    }

    boolean hasInterpreter() {
        return interpreter;
    }

    byte @Nullable [] avoided() {
        return avoided;
    }

    List<String> ranking() {
        return ranking;
    }

    Optional<PersonId> superior() {
        return Optional.ofNullable(superiorId).map(PersonId::new);
    }

    String words() {
        return words;
    }

    Optional<LocalDate> vettedUntil() {
        return Optional.ofNullable(vettedUntil);
    }

    Optional<LocalDate> trainedUntil() {
        return Optional.ofNullable(trainedUntil);
    }

    boolean hasSignedCode() {
        return codeSignedAt != null;
    }

    int reliability() {
        return reliability;
    }

    Set<Skill> skills() {
        return Set.copyOf(skills);
    }

    int version() {
        return version;
    }
}
