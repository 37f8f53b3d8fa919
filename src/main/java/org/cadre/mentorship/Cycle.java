package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.mentorship.matching.Aim;
import org.cadre.mentorship.matching.Term;
import org.cadre.mentorship.matching.Weights;
import org.cadre.platform.persistence.TextMapConverter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A term of mentoring in a programme, for which pairs are sought in as many runs as it takes. */
@Entity
@Table(name = "mentoring_cycle")
class Cycle {

    @Id private UUID id;
    private UUID programmeId;
    private String name;
    private String purpose;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(13)")
    private Aim aim;

    private int answerDays;
    private boolean arrangements;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> weights;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private CycleState state;

    private int runs;
    private Instant openedAt;
    @Version private int version;

    protected Cycle() {}

    Cycle(ProgrammeId programme, CyclePlan plan, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.name = plan.name();
        this.purpose = plan.purpose();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.aim = plan.aim();
        this.answerDays = plan.answerDays();
        this.arrangements = plan.arrangements();
        this.weights = new TreeMap<>();
        plan.weights().byTerm().forEach((term, w) -> weights.put(term.name(), w.toString()));
        this.state = CycleState.OPEN;
        this.openedAt = at;
    }

    CycleId id() {
        return new CycleId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    CyclePlan plan() {
        return new CyclePlan(
                name, purpose, startsOn, endsOn, aim, answerDays, arrangements, weights());
    }

    Weights weights() {
        var byTerm = new EnumMap<Term, Integer>(Term.class);
        weights.forEach((term, weight) -> byTerm.put(Term.valueOf(term), Integer.valueOf(weight)));
        return new Weights(byTerm);
    }

    CycleState state() {
        return state;
    }

    boolean isOpen() {
        return state == CycleState.OPEN;
    }

    Instant openedAt() {
        return openedAt;
    }

    int runs() {
        return runs;
    }

    /** Decides between pairs that are alike, in each run in the same way. */
    long seed() {
        return id.getLeastSignificantBits();
    }

    int nextRun() {
        return ++runs;
    }

    void close() {
        state = CycleState.CLOSED;
    }
}
