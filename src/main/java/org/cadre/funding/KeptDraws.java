package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.text.Sha256;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Draws of what comes of pledges; never changed. They follow from the journal up to an entry, from
 * the parameters and from the seed alone (rule I15).
 */
@Entity
@Immutable
@Table(name = "pledge_draws")
class KeptDraws {

    @Id private UUID id;
    private UUID programmeId;
    private Instant madeAt;
    private int upTo;
    private long seed;
    private int draws;

    @Column(columnDefinition = "longtext")
    private String parameters;

    @Column(columnDefinition = "longtext")
    private String settled;

    @Column(columnDefinition = "longtext")
    private String rules;

    @Column(columnDefinition = "longtext")
    private String figures;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    protected KeptDraws() {}

    KeptDraws(ProgrammeId programme, DrawsView view, Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.madeAt = at;
        this.upTo = view.upTo();
        this.seed = view.drawn().by().seed();
        this.draws = view.drawn().by().draws();
        this.parameters = PlanFactsJson.write(view.facts());
        this.settled = DonorBelief.write(view.settled());
        this.rules = view.rules().write();
        this.figures = view.figures();
        this.sha256 = Sha256.hex(figures);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    PlanFacts facts() {
        return PlanFactsJson.read(parameters);
    }

    Map<String, DonorBelief.Settled> settled() {
        return DonorBelief.read(settled);
    }

    String figures() {
        return figures;
    }

    KeptDrawsRow row() {
        return new KeptDrawsRow(
                new KeptDrawsId(id), madeAt, upTo, seed, draws, LotRules.read(rules), sha256);
    }
}
