package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.PledgeRow;
import org.cadre.agreement.Promises;
import org.cadre.agreement.Restriction;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.budget.VersionState;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.PeriodState;
import org.cadre.ledger.Position;
import org.cadre.money.Money;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads whether the money of a programme lasts. */
@UseCase
public class ContinuityQueries {

    /** So many months are looked at. */
    public static final int HORIZON = 36;

    private static final int MOST_COSTS = 50;

    @Inject BudgetQueries budgets;
    @Inject AgreementQueries agreements;
    @Inject LedgerQueries ledger;
    @Inject Turnovers turnovers;
    @Inject Standings standings;
    @Inject FinanceAccess access;
    @Inject CliffSettings cliffs;
    @Inject CadreClock clock;

    /** What a programme needs and who pays, from this month on. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public ProgrammePlan plan(ProgrammeId programme) {
        return standing(programme).plan();
    }

    private Standing standing(ProgrammeId programme) {
        access.requireReader(programme);
        return standings.of(programme, today(clock), () -> read(programme));
    }

    /**
     * Whether the money of a programme lasts; empty where the actor sees no budget.
     *
     * @param programme null for the first that has a budget
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public Optional<ContinuityView> view(@Nullable ProgrammeId programme) {
        var programmes = budgets.list();
        if (programme == null && programmes.isEmpty()) {
            return Optional.empty();
        }
        var chosen = programme == null ? programmes.getFirst().id() : programme;
        return Optional.of(ContinuityView.of(programmes, standing(chosen)));
    }

    /** One line of a programme, month by month. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public LineView line(ProgrammeId programme, LineId line) {
        var view = ContinuityView.of(List.of(), standing(programme));
        return LineView.of(
                view,
                line.toString(),
                ledger.costs(programme, line, view.of().currency(), MOST_COSTS));
    }

    /** What became of the approved budget of a programme, line by line. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public SpendingView spending(ProgrammeId programme) {
        var standing = standing(programme);
        var plan = standing.plan();
        return SpendingView.of(
                plan,
                standing.original(
                        () -> budgets.original(programme, plan.facts().begin(), plan.currency())));
    }

    /** As {@link #plan}, for a use case that has checked the permission. */
    @Internal
    public ProgrammePlan describe(ProgrammeId programme) {
        return standings.of(programme, today(clock), () -> read(programme)).plan();
    }

    private ProgrammePlan read(ProgrammeId programme) {
        var position = ledger.position(programme);
        var facts = facts(programme, position);
        var turnover = position.map(each -> turnovers.of(programme, each)).orElse(Turnover.NONE);
        var read = PlanReading.of(facts, turnover);
        return new ProgrammePlan(
                programme,
                facts,
                position.map(Position::upTo).orElse(0),
                position.map(Position::lastHash).orElse(""),
                position.map(ContinuityQueries::closed).orElse(List.of()),
                turnover,
                position.map(Position::pending).orElse(Map.of()),
                read.plan(),
                read.sources());
    }

    static LocalDate today(CadreClock clock) {
        return clock.today(ZoneOffset.UTC);
    }

    private static List<YearMonth> closed(Position position) {
        return position.months().stream()
                .filter(each -> each.state() == PeriodState.CLOSED)
                .map(Position.Month::month)
                .toList();
    }

    private PlanFacts facts(ProgrammeId programme, Optional<Position> position) {
        var budget = budgets.describe(programme, null);
        var promises = agreements.promises(programme);
        var shown = budget.shown();
        var approved = shown != null && shown.state() == VersionState.APPROVED ? shown : null;
        return new PlanFacts(
                today(clock),
                HORIZON,
                cliffs.threshold(),
                cliffs.persist(),
                budget.currency(),
                approved == null ? 0 : approved.number(),
                budget.leaves().stream()
                        .map(
                                each ->
                                        line(
                                                each,
                                                approved == null
                                                        ? null
                                                        : budget.amounts().get(each.id())))
                        .toList(),
                promises.agreements().stream()
                        .map(each -> agreed(each.terms(), each.donorName(), promises))
                        .toList(),
                promises.pledges().stream().map(ContinuityQueries::pledged).toList(),
                position.map(Position::rates).orElse(Map.of()));
    }

    private static PlanFacts.Line line(LineRow line, @Nullable Map<YearMonth, Money> amounts) {
        return new PlanFacts.Line(
                line.id().toString(),
                line.label(),
                line.priority(),
                line.criticality(),
                amounts == null ? Map.of() : new Planned(amounts));
    }

    private static PlanFacts.Agreed agreed(AgreementTerms terms, String donor, Promises promises) {
        var currency = terms.signed().currency();
        return new PlanFacts.Agreed(
                terms.id().toString(),
                terms.reference(),
                donor,
                currency,
                terms.signed().amount(),
                terms.from(),
                terms.to(),
                terms.domestic(),
                Set.copyOf(terms.values(Restriction.Kind.LINE)),
                promises.instalments().getOrDefault(terms.id(), List.of()).stream()
                        .map(
                                each ->
                                        new PlanFacts.Part(
                                                each.id().toString(),
                                                each.dueOn(),
                                                new Money(each.minor(), currency).amount(),
                                                each.state()))
                        .toList());
    }

    private static PlanFacts.Pledged pledged(PledgeRow pledge) {
        return new PlanFacts.Pledged(
                pledge.id().toString(),
                pledge.donorName(),
                pledge.amount().currency(),
                pledge.amount().amount(),
                pledge.expectedOn(),
                pledge.percent());
    }
}
