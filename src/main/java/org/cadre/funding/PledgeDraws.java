package org.cadre.funding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.PledgeState;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.continuity.PledgeSimulation;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws by lot what comes of the pledges to a programme, and keeps draws. */
@UseCase
public class PledgeDraws {

    public static final int USUAL_DRAWS = 500;
    public static final int MOST_DRAWS = 2_000;

    @Inject KeptReportRepository reports;
    @Inject ContinuityQueries continuity;
    @Inject AgreementQueries agreements;
    @Inject Turnovers turnovers;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * Nothing is kept.
     *
     * @param draws at least 1; no more than {@link #MOST_DRAWS} are made
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public DrawsView draw(ProgrammeId programme, long seed, int draws) {
        access.requireReader(programme);
        var plan = continuity.describe(programme);
        return DrawsView.of(
                plan.facts(),
                plan.upTo(),
                settled(programme),
                plan.plan(),
                new PledgeSimulation(seed, Math.clamp(draws, 1, MOST_DRAWS)));
    }

    private Map<String, DonorBelief.Settled> settled(ProgrammeId programme) {
        var settled = new HashMap<String, DonorBelief.Settled>();
        agreements
                .settled(programme)
                .forEach(
                        (donor, states) ->
                                settled.put(
                                        donor,
                                        new DonorBelief.Settled(
                                                states.getOrDefault(PledgeState.SIGNED, 0L)
                                                        .intValue(),
                                                states.getOrDefault(PledgeState.LAPSED, 0L)
                                                        .intValue())));
        return settled;
    }

    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public KeptDrawsId keep(ProgrammeId programme, long seed, int draws) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        var kept = new KeptDraws(programme, draw(programme, seed, draws), clock.now());
        reports.add(kept);
        var row = kept.row();
        events.fire(
                new FundingEvents.PledgesDrawn(
                        programme,
                        row.seed(),
                        row.draws(),
                        row.upTo(),
                        row.sha256(),
                        row.madeAt()));
        return row.id();
    }

    /** The newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<KeptDrawsRow> list(ProgrammeId programme) {
        access.requireReader(programme);
        return reports.listDraws(programme);
    }

    /** The figures as they were kept, as JSON. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public String figures(KeptDrawsId id) {
        return get(id).figures();
    }

    private KeptDraws get(KeptDrawsId id) {
        var kept = reports.getDraws(id);
        access.requireReader(kept.programme());
        return kept;
    }

    /** Drawn anew from the journal, the parameters and the seed: the same, byte for byte. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public String regenerate(KeptDrawsId id) {
        var kept = get(id);
        var row = kept.row();
        var facts = kept.facts();
        var read =
                PlanReading.of(
                        facts, turnovers.upTo(row.upTo(), kept.programme(), facts.currency()));
        return DrawsView.of(
                        facts,
                        row.upTo(),
                        kept.settled(),
                        read.plan(),
                        new PledgeSimulation(row.seed(), row.draws()))
                .figures();
    }
}
