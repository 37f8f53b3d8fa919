package org.cadre.funding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.PledgeState;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.continuity.PledgeSimulation;
import org.cadre.planning.PlanningQueries;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws by lot what comes of the pledges to a programme, and keeps draws. */
@UseCase
public class PledgeDraws {

    @Inject KeptReportRepository reports;
    @Inject ContinuityQueries continuity;
    @Inject ScenarioRepository scenarios;
    @Inject PlanningQueries planning;
    @Inject AgreementQueries agreements;
    @Inject Turnovers turnovers;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nothing is kept. Refuses with {@link NotFound} a scenario that is not of the programme. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public DrawsView draw(ProgrammeId programme, DrawsAsk ask) {
        access.requireReader(programme);
        var plan = continuity.describe(programme);
        return DrawsView.of(
                plan.facts(),
                plan.upTo(),
                plan.turnover(),
                settled(programme),
                new LotRules(true, ask.shock(), ask.swing(), scenario(plan, ask.scenario())),
                new PledgeSimulation(ask.seed(), ask.draws()));
    }

    private @Nullable DrawnScenario scenario(ProgrammePlan plan, @Nullable ScenarioId id) {
        if (id == null) {
            return null;
        }
        var row =
                scenarios.find(plan.programme(), List.of(id)).stream()
                        .map(StoredScenario::row)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("scenario " + id));
        var open =
                planning.activitiesOf(plan.programme(), plan.currency()).stream()
                        .filter(each -> each.state().isOpen())
                        .toList();
        return new DrawnScenario(
                id, row.name(), row.steps(), new ScenarioReading(plan, open).activities());
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
    public KeptDrawsId keep(ProgrammeId programme, DrawsAsk ask) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        var kept = new KeptDraws(programme, draw(programme, ask), clock.now());
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
        return DrawsView.of(
                        facts,
                        row.upTo(),
                        turnovers.upTo(row.upTo(), kept.programme(), facts.currency()),
                        kept.settled(),
                        row.rules(),
                        new PledgeSimulation(row.seed(), row.draws()))
                .figures();
    }
}
