package org.cadre.scenario.lint;

import static java.util.stream.Collectors.toSet;

import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.Effect;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.Phase;
import org.cadre.scenario.ScriptPart;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether every decision can be taken, and every option leads to an end. */
final class DecisionLint {

    private final ExerciseDesign design;
    private final Timetable timetable;
    private final LintReport report;
    private final List<String> phases;
    private final Set<String> disabled;

    DecisionLint(ExerciseDesign design, Timetable timetable, LintReport report) {
        this.design = design;
        this.timetable = timetable;
        this.report = report;
        phases = design.phases().stream().map(Phase::id).toList();
        disabled =
                design.decisions().stream()
                        .flatMap(decision -> decision.options().stream())
                        .flatMap(DecisionLint::disables)
                        .collect(toSet());
    }

    void check() {
        for (var inject : design.injects()) {
            inject.decision().ifPresent(decision -> check(inject, decision));
        }
    }

    private void check(Inject inject, DecisionPoint decision) {
        var id = decision.id();
        if (decision.find(decision.fallback()).isEmpty()) {
            report.add(LintRule.DECISION_WITHOUT_DEFAULT, ScriptPart.DECISION, id, id);
        }
        if (decision.mode() == DecisionPoint.Mode.TEAM_LEAD) {
            timetable.teams(inject).stream()
                    .filter(team -> !hasLead(team))
                    .forEach(
                            team ->
                                    report.add(
                                            LintRule.DECISION_WITHOUT_LEAD,
                                            ScriptPart.DECISION,
                                            id,
                                            id,
                                            team));
        }
        decision.options().forEach(option -> check(inject, decision, option));
    }

    private boolean hasLead(String team) {
        return design.roles().stream().anyMatch(role -> role.team().equals(team) && role.lead());
    }

    private void check(Inject inject, DecisionPoint decision, DecisionPoint.Option option) {
        var id = decision.id();
        if (!ends(inject, option)) {
            report.add(LintRule.OPTION_WITHOUT_END, ScriptPart.DECISION, id, id, option.id());
        }
        for (var effect : option.effects()) {
            switch (effect) {
                case Effect.GoTo(var phase) when number(phase) <= number(inject.phase()) ->
                        report.add(
                                LintRule.GOTO_LEADS_BACK,
                                ScriptPart.DECISION,
                                id,
                                id,
                                option.id(),
                                phase);
                case Effect.Enable(var other) when !disabled.contains(other) ->
                        report.add(
                                LintRule.ENABLE_WITHOUT_DISABLE,
                                ScriptPart.DECISION,
                                id,
                                id,
                                option.id(),
                                other);
                default -> {}
            }
        }
    }

    private int number(String phase) {
        return phases.indexOf(phase);
    }

    /** Whether the last phase can still be reached, and something can still happen in it. */
    private boolean ends(Inject inject, DecisionPoint.Option option) {
        var last = phases.size() - 1;
        var here = number(inject.phase());
        var goal = goal(option);
        if (here == last && goal.isEmpty()) {
            return true;
        }
        var ahead = reachable(goal.map(phase -> Set.of(number(phase))).orElse(next(here)));
        var lost = disables(option).collect(toSet());
        return ahead.contains(last)
                && design.injects().stream()
                        .filter(each -> number(each.phase()) == last)
                        .anyMatch(each -> !lost.contains(each.id()));
    }

    private static Optional<String> goal(DecisionPoint.Option option) {
        return option.effects().stream()
                .flatMap(
                        effect ->
                                effect instanceof Effect.GoTo(var phase)
                                        ? Stream.of(phase)
                                        : Stream.empty())
                .findFirst();
    }

    private static Stream<String> disables(DecisionPoint.Option option) {
        return option.effects().stream()
                .flatMap(
                        effect ->
                                effect instanceof Effect.Disable(var inject)
                                        ? Stream.of(inject)
                                        : Stream.empty());
    }

    private Set<Integer> reachable(Set<Integer> from) {
        var reached = new TreeSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (var next : next(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** A phase leads to the one after it, unless a decision in it sends every team elsewhere. */
    private Set<Integer> next(int phase) {
        var next = new TreeSet<Integer>();
        var goesOn = true;
        for (var inject : design.injects()) {
            var options =
                    number(inject.phase()) == phase
                            ? inject.decision().stream()
                                    .flatMap(decision -> decision.options().stream())
                                    .toList()
                            : List.<DecisionPoint.Option>of();
            options.forEach(option -> goal(option).ifPresent(goal -> next.add(number(goal))));
            goesOn &= options.isEmpty() || options.stream().anyMatch(o -> goal(o).isEmpty());
        }
        if (goesOn && phase + 1 < phases.size()) {
            next.add(phase + 1);
        }
        return next;
    }
}
