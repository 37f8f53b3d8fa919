package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.funding.ScenarioStep;
import org.cadre.funding.ScenarioStep.Kind;
import org.cadre.funding.Scenarios;
import org.cadre.money.Money;
import org.cadre.planning.Activities;
import org.cadre.planning.ActivityPlan;
import org.cadre.planning.AssetPlan;
import org.cadre.planning.Assets;
import org.cadre.planning.ExitPlan;
import org.cadre.planning.ExitStatus;
import org.cadre.planning.Exits;
import org.cadre.planning.LineWorks;
import org.cadre.planning.Work;
import org.cadre.planning.WorkKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the money of the demonstration is to do. The regional week is at risk: its agreement ends
 * before it begins, and rooms have to be booked soon.
 */
@ApplicationScoped
class DemoPlanning {

    @Inject Activities activities;
    @Inject Assets assets;
    @Inject Exits exits;
    @Inject LineWorks works;
    @Inject BudgetQueries budgets;
    @Inject Scenarios scenarios;

    /** For which programme; the cohort comes next. */
    record Ground(ProgrammeId programme, LocalDate today, CohortId cohort, boolean withModules) {}

    private Map<String, LineId> lines(ProgrammeId programme) {
        return budgets.lines(programme).stream()
                .collect(Collectors.toMap(LineRow::code, LineRow::id));
    }

    void add(Ground ground) {
        var lines = lines(ground.programme());
        addActivities(ground, lines);
        addAssets(ground, lines);
        addExits(ground, lines);
        addScenarios(ground);
        works.tie(ground.programme(), line(lines, "01"), Work.of(ground.cohort()));
        if (ground.withModules()) {
            works.tie(ground.programme(), line(lines, "01"), Work.of(WorkKind.RENEWALS, "DIG-1"));
        }
    }

    private void addScenarios(Ground ground) {
        var leaner = scenarios.make(ground.programme(), "Ten percent leaner");
        scenarios.add(leaner, new ScenarioStep(Kind.CUT, "", 10, null, null));
        var later = scenarios.make(ground.programme(), "A trust joins in summer");
        scenarios.add(
                later,
                new ScenarioStep(
                        Kind.ADD,
                        "Example Trust",
                        0,
                        YearMonth.from(ground.today()).plusMonths(6),
                        euros(60_000).amount()));
    }

    private static LineId line(Map<String, LineId> lines, String code) {
        return Optional.ofNullable(lines.get(code)).orElseThrow();
    }

    private void addActivities(Ground ground, Map<String, LineId> lines) {
        var today = ground.today();
        plan(
                ground,
                activity(
                        "Regional crime-scene week, outside capitals",
                        today.plusMonths(8),
                        today.plusDays(48),
                        5,
                        Work.of(ground.cohort())),
                Map.of(line(lines, "01"), 18_000L, line(lines, "03"), 9_000L));
        plan(
                ground,
                activity(
                        "Arabic edition of “Following the money”",
                        today.plusMonths(4),
                        today.plusDays(92),
                        3,
                        null),
                Map.of(line(lines, "02"), 4_000L));
        var decided =
                activity("Mentors’ meeting", today.plusMonths(2), today.minusDays(3), 2, null);
        plan(ground, decided, Map.of(line(lines, "05"), 3_000L));
    }

    private static ActivityPlan activity(
            String name, LocalDate from, LocalDate decideBy, int criticality, @Nullable Work work) {
        return new ActivityPlan(name, from, from.plusDays(4), decideBy, criticality, work);
    }

    private void plan(Ground ground, ActivityPlan plan, Map<LineId, Long> costs) {
        var id = activities.plan(ground.programme(), plan);
        var month = YearMonth.from(plan.from());
        costs.forEach((line, whole) -> activities.cost(id, line, month, month, euros(whole)));
        if (plan.decideBy().isBefore(ground.today())) {
            activities.decide(id);
        }
    }

    private static Money euros(long whole) {
        return Money.of(whole * 100, "EUR");
    }

    private void addAssets(Ground ground, Map<String, LineId> lines) {
        var bought = ground.today().minusMonths(4);
        assets.note(
                ground.programme(),
                new AssetPlan(
                        "Laser scanner (demo)",
                        line(lines, "04"),
                        "Demo Laboratory of Avaria",
                        bought,
                        euros(42_000),
                        euros(6_400),
                        bought.plusMonths(24),
                        "Sample Ministry",
                        euros(2_400)));
        assets.note(
                ground.programme(),
                new AssetPlan(
                        "Licences for phone analysis (demo)",
                        line(lines, "04"),
                        "Cyber unit of Avaria",
                        bought,
                        euros(18_000),
                        euros(9_000),
                        bought.plusMonths(18),
                        "",
                        euros(0)));
    }

    private void addExits(Ground ground, Map<String, LineId> lines) {
        var from = YearMonth.from(ground.today()).plusMonths(18);
        for (var plan :
                List.of(
                        new ExitPlan(
                                line(lines, "01"),
                                from,
                                "Police academies of the four countries",
                                "Letter of intent, 12 June",
                                ExitStatus.AGREED),
                        new ExitPlan(
                                line(lines, "04"),
                                from,
                                "Sample Ministry",
                                "Budget law, line 7.3",
                                ExitStatus.SIGNED),
                        new ExitPlan(
                                line(lines, "05"),
                                from,
                                "Example Trust",
                                "",
                                ExitStatus.PROPOSED))) {
            exits.note(ground.programme(), plan);
        }
    }
}
