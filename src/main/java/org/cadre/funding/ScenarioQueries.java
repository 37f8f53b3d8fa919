package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.continuity.ActivityCoverage;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.Change;
import org.cadre.funding.continuity.ClassFigures;
import org.cadre.funding.continuity.Comparison;
import org.cadre.funding.continuity.Continuity;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.PlannedActivity;
import org.cadre.money.Money;
import org.cadre.planning.ActivityRow;
import org.cadre.planning.FundedWork;
import org.cadre.planning.PlanningQueries;
import org.cadre.planning.WorkRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows what would become of a programme if its money or its needs were different. */
@UseCase
public class ScenarioQueries {

    /** So many stand beside the plan at most. */
    public static final int MOST_COMPARED = 3;

    @Inject ContinuityQueries continuity;
    @Inject PlanningQueries planning;
    @Inject FundedWork funded;
    @Inject ScenarioRepository scenarios;
    @Inject FinanceAccess access;

    /** More than can be read side by side; argument: how many can. */
    public static final class TooManyScenarios extends Refusal {
        TooManyScenarios() {
            super(MOST_COMPARED);
        }
    }

    /** The agreement ends in this month or later anyway. */
    public static final class EndIsNotLater extends WrongValue {
        EndIsNotLater() {
            super("month");
        }
    }

    /** Computed anew each time; nothing is kept. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public ScenarioView compare(ProgrammeId programme, ScenarioAsk ask, Language language) {
        var of = continuity.plan(programme);
        var digits = of.currency().getDefaultFractionDigits();
        var changed = Change.all(of.plan(), ask.changes(of.plan(), digits));
        var open = open(of);
        return new ScenarioView(
                of,
                lines(of, changed, funded.of(programme, open, language)),
                risks(of, changed, open));
    }

    private List<ActivityRow> open(ProgrammePlan of) {
        return planning.activitiesOf(of.programme(), of.currency()).stream()
                .filter(each -> each.state().isOpen())
                .toList();
    }

    /** The stored scenarios of a programme that are not deleted, by name. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<ScenarioRow> list(ProgrammeId programme) {
        access.requireReader(programme);
        return scenarios.list(programme).stream().map(StoredScenario::row).toList();
    }

    /** One stored scenario, over the plan of today. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public ScenarioDetail scenario(ScenarioId id) {
        var row = scenarios.get(id).row();
        var of = continuity.plan(row.programme());
        var open = open(of);
        return new ScenarioDetail(row, of, open, new ScenarioReading(of, open).idle(row.steps()));
    }

    /**
     * The plan of today and stored scenarios of it. Refuses with {@link NotFound} one that is of
     * another programme, with {@link TooManyScenarios} more than {@link #MOST_COMPARED}.
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public ScenarioComparison compare(ProgrammeId programme, List<ScenarioId> ids) {
        if (ids.size() > MOST_COMPARED) {
            throw new TooManyScenarios();
        }
        var of = continuity.plan(programme);
        var rows = scenarios.find(programme, ids).stream().map(StoredScenario::row).toList();
        if (rows.size() < ids.size()) {
            throw new NotFound("scenario of programme " + programme);
        }
        var open = open(of);
        var reading = new ScenarioReading(of, open);
        return ScenarioComparison.of(
                of,
                rows,
                open,
                rows.stream()
                        .map(
                                each ->
                                        Comparison.of(
                                                of.plan(),
                                                reading.changes(each.steps()),
                                                Certainty.COMMITTED,
                                                reading.activities()))
                        .toList());
    }

    /**
     * Refuses with {@link NotFound} what is not in the plan of today, with {@link EndIsNotLater} an
     * agreement that ends in the month anyway.
     */
    @Internal
    public void requirePossible(ProgrammeId programme, ScenarioStep step) {
        var of = continuity.describe(programme);
        var possible =
                switch (step.kind()) {
                    case DROP_DONOR ->
                            of.sources().stream().anyMatch(s -> s.donor().equals(step.of()));
                    case DELAY -> of.sources().stream().anyMatch(s -> s.id().equals(step.of()));
                    case CUT ->
                            step.of().isEmpty()
                                    || of.plan().lines().stream()
                                            .anyMatch(l -> l.id().equals(step.of()));
                    case MOVE_ACTIVITY ->
                            open(of).stream().anyMatch(a -> a.id().toString().equals(step.of()));
                    case EXTEND -> isExtended(of, step);
                    case REVALUE ->
                            of.sources().stream()
                                    .map(s -> s.amount().currency())
                                    .anyMatch(
                                            c ->
                                                    c.getCurrencyCode().equals(step.of())
                                                            && !c.equals(of.currency()));
                    case ADD -> true;
                };
        if (!possible) {
            throw new NotFound(step.kind() + " of " + step.of());
        }
    }

    private static boolean isExtended(ProgrammePlan of, ScenarioStep step) {
        var parts =
                of.sources().stream()
                        .filter(s -> !s.isPledge() && s.record().equals(step.of()))
                        .toList();
        if (parts.stream()
                .anyMatch(
                        s ->
                                !YearMonth.from(Objects.requireNonNull(s.to()))
                                        .isBefore(Objects.requireNonNull(step.month())))) {
            throw new EndIsNotLater();
        }
        return !parts.isEmpty();
    }

    private static List<ScenarioView.Pair> lines(
            ProgrammePlan of, FundingPlan changed, Map<LineId, List<WorkRow>> works) {
        var before = Continuity.of(of.plan(), Certainty.COMMITTED);
        var after = byLine(Continuity.of(changed, Certainty.COMMITTED));
        var pairs = new ArrayList<ScenarioView.Pair>();
        for (var line : before.lines()) {
            pairs.add(
                    new ScenarioView.Pair(
                            line.line().name(),
                            side(of, line),
                            side(of, Objects.requireNonNull(after.get(line.line().id()))),
                            LineId.find(line.line().id()).map(works::get).orElse(List.of())));
        }
        pairs.add(
                new ScenarioView.Pair(
                        "", side(of, whole(of.plan())), side(of, whole(changed)), List.of()));
        return pairs;
    }

    private static Map<String, LineFigures> byLine(ClassFigures figures) {
        return figures.lines().stream()
                .collect(Collectors.toMap(each -> each.line().id(), Function.identity()));
    }

    private static LineFigures whole(FundingPlan plan) {
        return Continuity.whole(plan, Continuity.allocation(plan, Certainty.COMMITTED));
    }

    private static ScenarioView.Side side(ProgrammePlan of, LineFigures figures) {
        return new ScenarioView.Side(
                figures,
                Money.of(figures.gap(), of.currency()),
                figures.cliff().map(each -> of.plan().month(each.month())).orElse(null));
    }

    private static List<ScenarioView.Risk> risks(
            ProgrammePlan of, FundingPlan changed, List<ActivityRow> open) {
        var planned = new ScenarioReading(of, open).activities();
        var before = covered(of.plan(), planned);
        var after = covered(changed, planned);
        return open.stream()
                .map(
                        each ->
                                new ScenarioView.Risk(
                                        each,
                                        Objects.requireNonNull(before.get(each.id().toString())),
                                        Objects.requireNonNull(after.get(each.id().toString()))))
                .sorted(Comparator.comparing(risk -> risk.after().riskDate().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Map<String, ActivityCoverage> covered(
            FundingPlan plan, List<PlannedActivity> planned) {
        return ActivityCoverage.of(plan, Certainty.COMMITTED, planned).stream()
                .collect(Collectors.toMap(each -> each.activity().id(), Function.identity()));
    }
}
