package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.continuity.ActivityCoverage;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.Change;
import org.cadre.funding.continuity.ClassFigures;
import org.cadre.funding.continuity.Continuity;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.PlannedActivity;
import org.cadre.money.Money;
import org.cadre.planning.ActivityRow;
import org.cadre.planning.FundedWork;
import org.cadre.planning.PlanningQueries;
import org.cadre.planning.WorkRow;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    @Inject ContinuityQueries continuity;
    @Inject PlanningQueries planning;
    @Inject FundedWork funded;

    /** Computed anew each time; nothing is kept. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public ScenarioView compare(ProgrammeId programme, ScenarioAsk ask, Language language) {
        var of = continuity.plan(programme, ContinuityQueries.USUAL_HORIZON);
        var digits = of.currency().getDefaultFractionDigits();
        var changed = Change.all(of.plan(), ask.changes(of.plan(), digits));
        var open =
                planning.activitiesOf(programme).stream()
                        .filter(each -> each.state().isOpen())
                        .toList();
        return new ScenarioView(
                of,
                lines(of, changed, funded.of(programme, language)),
                risks(of.plan(), changed, open));
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
            FundingPlan plan, FundingPlan changed, List<ActivityRow> open) {
        var planned = open.stream().map(each -> planned(plan, each)).toList();
        var before = covered(plan, planned);
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

    /** Costs outside the months of the plan are no matter of it. */
    private static PlannedActivity planned(FundingPlan plan, ActivityRow row) {
        return new PlannedActivity(
                row.id().toString(),
                row.costs().stream()
                        .map(
                                each ->
                                        new PlannedActivity.Cost(
                                                each.line().toString(),
                                                Math.toIntExact(
                                                        ChronoUnit.MONTHS.between(
                                                                plan.month(0), each.month())),
                                                each.amount().amount()))
                        .filter(each -> each.month() >= 0 && each.month() < plan.horizon())
                        .toList(),
                row.plan().decideBy(),
                BigDecimal.valueOf(row.plan().criticality()));
    }
}
