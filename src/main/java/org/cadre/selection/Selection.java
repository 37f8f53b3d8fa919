package org.cadre.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.nomination.CallId;
import org.cadre.nomination.Nominees.CallFacts;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.platform.refusal.Stale;
import org.cadre.selection.panel.Outcome;
import org.cadre.selection.panel.Quota;
import org.cadre.selection.panel.QuotaChange;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The selection of those who get the seats of one call.
 *
 * <p>Rules are written and panels are found of them, as often as needed; then all of it is
 * committed, and from there on nothing can be changed: one panel is drawn, seats are offered.
 */
@Entity
class Selection {

    @Id private UUID id;
    private UUID callId;
    private UUID cohortId;
    private UUID programmeId;
    private int seats;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private SelectionState state;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Measures measures;

    private @Nullable Integer leastPanels;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> easier;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> kept;

    private String software;
    private @Nullable Double lowest;
    private @Nullable Double bound;
    private @Nullable Double mean;
    private int types;
    private boolean complete;
    private @Nullable Instant computedAt;
    private String panelsHash;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> events;

    private @Nullable LocalDate drawOn;
    private @Nullable UUID committedBy;
    private @Nullable Instant committedAt;

    @Column(columnDefinition = "text")
    private String numbers;

    private @Nullable UUID enteredBy;
    private @Nullable Instant enteredAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Integer drawn;
    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "selection_rule", joinColumns = @JoinColumn(name = "selection_id"))
    private Set<Rule> rules = new HashSet<>();

    protected Selection() {}

    Selection(CallFacts call, Instant at) {
        this.id = Uuid7.at(at);
        this.callId = call.id().id();
        this.cohortId = call.cohort().id();
        this.programmeId = call.programme().id();
        this.state = SelectionState.WRITTEN;
        this.measures = Measures.NONE;
        this.easier = List.of();
        this.kept = List.of();
        this.software = "";
        this.panelsHash = "";
        this.events = List.of();
        this.numbers = "";
    }

    SelectionId id() {
        return new SelectionId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    int seats() {
        return seats;
    }

    SelectionState state() {
        return state;
    }

    /** Those that count what a nomination carries. */
    List<Rule> seenRules() {
        return rules().stream().filter(rule -> !rule.isDeclared()).toList();
    }

    /** Those that count what people declare of themselves. */
    List<Rule> declaredRules() {
        return rules().stream().filter(Rule::isDeclared).toList();
    }

    /** What is known of the rules on declared answers. */
    Measures measures() {
        return measures;
    }

    /**
     * On how many panels everybody is at least who can be at all, whether rules on declared answers
     * take part or not; empty while there are no panels, or no such rules.
     */
    Optional<Integer> floor() {
        return Optional.ofNullable(leastPanels);
    }

    /** By trait and feature; those on declared answers last. */
    List<Rule> rules() {
        return rules.stream()
                .sorted(Comparator.comparing(Rule::trait).thenComparing(Rule::feature))
                .toList();
    }

    /** Of the rules that take part, as far as that is told. */
    List<Quota> quotas() {
        return (measures == Measures.TAKE_PART ? rules() : seenRules())
                .stream().map(rule -> rule.quota(seats)).toList();
    }

    /** The smallest change that lets panels keep all rules; empty unless it is needed. */
    List<RuleChange> easier() {
        return easier.stream().map(this::change).toList();
    }

    private RuleChange change(String text) {
        var part = text.split(" ");
        var from = named(part[0], part[1]);
        var to =
                new Rule(
                        from.trait(),
                        from.feature(),
                        Integer.parseInt(part[2]),
                        Integer.parseInt(part[3]),
                        from.hard());
        return new RuleChange(from, to);
    }

    private Rule named(String trait, String feature) {
        return rules.stream()
                .filter(each -> each.trait() == Trait.valueOf(trait))
                .filter(each -> each.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    /** How far the panels keep the rules that are only reported; empty while there are none. */
    List<RuleKept> kept() {
        return kept.stream().map(text -> text.split(" ")).map(this::kept).toList();
    }

    private RuleKept kept(String... part) {
        return new RuleKept(
                named(part[0], part[1]),
                Integer.parseInt(part[2]),
                Integer.parseInt(part[3]),
                Integer.parseInt(part[4]),
                part.length > 5 ? Integer.valueOf(part[5]) : null);
    }

    String software() {
        return software;
    }

    /** Of the panels that were found; empty while there are none. */
    Optional<SelectionFigures> figures() {
        return lowest == null || bound == null || mean == null || computedAt == null
                ? Optional.empty()
                : Optional.of(
                        new SelectionFigures(lowest, bound, mean, types, complete, computedAt));
    }

    String panelsHash() {
        return panelsHash;
    }

    List<String> events() {
        return events;
    }

    Optional<LocalDate> drawOn() {
        return Optional.ofNullable(drawOn);
    }

    Optional<UUID> committedBy() {
        return Optional.ofNullable(committedBy);
    }

    Optional<Instant> committedAt() {
        return Optional.ofNullable(committedAt);
    }

    /**
     * The numbers of the events as {@code Beacon} writes them; empty until somebody enters them.
     */
    String numbers() {
        return numbers;
    }

    Optional<UUID> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    Optional<Instant> enteredAt() {
        return Optional.ofNullable(enteredAt);
    }

    Optional<UUID> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** The number of the panel that was drawn. */
    Optional<Integer> drawn() {
        return Optional.ofNullable(drawn);
    }

    int version() {
        return version;
    }

    /** Refuses with {@link Stale}. */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new Stale();
        }
    }

    /** Refuses with {@link SelectionStands} in every other state. */
    void require(SelectionState... states) {
        if (!List.of(states).contains(state)) {
            throw new SelectionStands(state);
        }
    }

    void write(int places, List<Rule> written) {
        seats = places;
        rules.retainAll(Set.copyOf(written));
        rules.addAll(written);
        measures = declaredRules().isEmpty() ? Measures.NONE : Measures.UNTOLD;
        begin(SelectionState.WRITTEN);
    }

    void ask() {
        begin(SelectionState.WAITING);
    }

    private void begin(SelectionState next) {
        state = next;
        easier = List.of();
        kept = List.of();
        lowest = null;
        bound = null;
        mean = null;
        leastPanels = null;
        computedAt = null;
    }

    void found(Outcome.Feasible outcome, String by, Instant at) {
        var optimum = outcome.optimum();
        state = SelectionState.READY;
        lowest = optimum.value();
        bound = optimum.bound();
        mean = optimum.mean();
        types = optimum.types().size();
        complete = optimum.isComplete();
        software = by;
        computedAt = at;
        kept = outcome.soft().stream().map(RuleKept::of).map(RuleKept::text).toList();
    }

    /** Panels were sealed, and nobody is told yet of what rules. */
    void seal(int atLeast) {
        leastPanels = atLeast;
    }

    /** It is told once, with the commitment, whether rules on declared answers take part. */
    void tell(boolean takePart) {
        measures = takePart ? Measures.TAKE_PART : Measures.LEFT_OUT;
    }

    void cannotBe(List<QuotaChange> changes) {
        state = SelectionState.IMPOSSIBLE;
        easier = changes.stream().map(QuotaChange::to).map(Rule::of).map(Selection::text).toList();
    }

    private static String text(Rule rule) {
        return "%s %s %d %d".formatted(rule.trait(), rule.feature(), rule.least(), rule.most());
    }

    /** Its rules stand, and nothing that was found of them. */
    void startAgain() {
        begin(SelectionState.WRITTEN);
    }

    /** What was asked for cannot be computed: somebody left meanwhile, or it broke off. */
    void comesToNothing(SelectionState stands) {
        state = stands;
    }

    void commit(String hash, List<String> named, LocalDate day, UUID by, Instant at) {
        state = SelectionState.COMMITTED;
        panelsHash = hash;
        events = List.copyOf(named);
        drawOn = day;
        committedBy = by;
        committedAt = at;
    }

    void enter(String beacon, UUID by, Instant at) {
        numbers = beacon;
        enteredBy = by;
        enteredAt = at;
    }

    /**
     * @param seated the traits of those on the panel
     */
    void draw(int panel, Collection<Map<String, String>> seated, UUID by, Instant at) {
        state = SelectionState.DRAWN;
        drawn = panel;
        kept = kept().stream().map(each -> each.drawn(seated)).map(RuleKept::text).toList();
        confirmedBy = by;
        confirmedAt = at;
    }

    void offer() {
        state = SelectionState.OFFERED;
    }

    void end() {
        state = SelectionState.ENDED;
    }
}
