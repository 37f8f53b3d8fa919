package org.cadre.cohort;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.refusal.NotFound;
import org.hibernate.annotations.OptimisticLock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People who go through a programme together, within its days and its seats.
 *
 * <p>Begins open, may be closed and opened again. It stays in the programme in which it was opened.
 */
@Entity
class Cohort {

    @Id private UUID id;
    private UUID programmeId;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String zone;
    private int capacity;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private CohortState state;

    private Instant createdAt;

    /** Kept with every change of an enrolment; whoever plans the cohort meanwhile is not stale. */
    @OptimisticLock(excluded = true)
    private int taken;

    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "cohort_module", joinColumns = @JoinColumn(name = "cohort_id"))
    private Set<CohortModule> modules = new HashSet<>();

    protected Cohort() {}

    Cohort(ProgrammeId programme, CohortPlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.state = CohortState.OPEN;
        this.createdAt = at;
        follow(plan);
    }

    CohortId id() {
        return new CohortId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    int capacity() {
        return capacity;
    }

    /** How many people are enrolled. */
    int taken() {
        return taken;
    }

    CohortState state() {
        return state;
    }

    int version() {
        return version;
    }

    /** Module codes in the order in which they are taught. */
    List<String> modules() {
        return modules.stream()
                .sorted(Comparator.comparingInt(CohortModule::position))
                .map(CohortModule::moduleCode)
                .toList();
    }

    /**
     * Refuses with {@link Cohorts.SeatsAreTaken} when fewer seats are planned than people are in.
     */
    void change(CohortPlan plan) {
        if (plan.capacity() < taken) {
            throw new Cohorts.SeatsAreTaken(taken);
        }
        follow(plan);
    }

    private void follow(CohortPlan plan) {
        name = plan.name();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        zone = plan.zone().getId();
        capacity = plan.capacity();
        var planned = places(plan.modules(), windows());
        modules.retainAll(planned);
        modules.addAll(planned);
    }

    private static Set<CohortModule> places(List<String> codes, Map<String, ModuleWindow> windows) {
        return IntStream.range(0, codes.size())
                .mapToObj(place -> placed(codes.get(place), place, windows))
                .collect(Collectors.toSet());
    }

    private static CohortModule placed(String code, int place, Map<String, ModuleWindow> windows) {
        var window = windows.getOrDefault(code, ModuleWindow.ALWAYS);
        return new CohortModule(code, place, window.opensOn(), window.closesOn());
    }

    /** By code, also of the modules without a bound. */
    Map<String, ModuleWindow> windows() {
        return modules.stream()
                .collect(Collectors.toMap(CohortModule::moduleCode, CohortModule::window));
    }

    /** Refuses with {@link NotFound} what the cohort does not learn. */
    void setWindow(String code, ModuleWindow window) {
        var former =
                modules.stream()
                        .filter(module -> module.moduleCode().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("module " + code + " of cohort " + id));
        modules.remove(former);
        modules.add(placed(code, former.position(), Map.of(code, window)));
    }

    /** Refuses with {@link Enrolments.CohortIsClosed}. */
    void requireOpen() {
        if (state == CohortState.CLOSED) {
            throw new Enrolments.CohortIsClosed();
        }
    }

    /**
     * Takes newcomers in. Refuses with {@link Enrolments.CohortIsFull} when they are more than the
     * free seats.
     */
    void seat(int newcomers) {
        if (newcomers > free()) {
            throw new Enrolments.CohortIsFull(free(), newcomers);
        }
        taken += newcomers;
    }

    int free() {
        return Math.max(0, capacity - taken);
    }

    /** Somebody leaves. */
    void leave() {
        taken--;
    }

    void close() {
        state = CohortState.CLOSED;
    }

    void reopen() {
        state = CohortState.OPEN;
    }
}
