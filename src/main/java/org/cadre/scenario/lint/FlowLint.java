package org.cadre.scenario.lint;

import static java.util.stream.Collectors.toSet;

import org.cadre.scenario.Effect;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Guard;
import org.cadre.scenario.Inject;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.ScriptPart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether every inject comes, every phase ends, and every guard asks for what can change. */
final class FlowLint {

    private final ExerciseDesign design;
    private final Timetable timetable;
    private final LintReport report;

    FlowLint(ExerciseDesign design, Timetable timetable, LintReport report) {
        this.design = design;
        this.timetable = timetable;
        this.report = report;
    }

    void check() {
        var circling = new HashSet<String>();
        design.injects().forEach(inject -> checkCircle(inject, circling));
        design.injects().stream()
                .filter(inject -> !circling.contains(inject.id()))
                .forEach(this::checkComes);
        checkPhases();
        checkVariables();
    }

    private void checkComes(Inject inject) {
        var teams = timetable.teams(inject);
        if (teams.isEmpty()) {
            report.add(LintRule.INJECT_TO_NOBODY, ScriptPart.INJECT, inject.id(), inject.id());
        }
        for (var team : teams) {
            if (isMissing(inject, team) && !isConsequence(inject, team)) {
                report.add(
                        LintRule.INJECT_NEVER_COMES,
                        ScriptPart.INJECT,
                        inject.id(),
                        inject.id(),
                        team);
            }
        }
    }

    private boolean isMissing(Inject inject, String team) {
        return timetable.earliest(team, inject.id()).isEmpty();
    }

    /** Said of the first that does not come, not again of all that wait for it. */
    private boolean isConsequence(Inject inject, String team) {
        return timetable
                .before(inject)
                .filter(b -> timetable.teams(b).contains(team) && isMissing(b, team))
                .isPresent();
    }

    private void checkCircle(Inject inject, Set<String> circling) {
        var way = new ArrayList<>(List.of(inject.id()));
        var before = timetable.before(inject);
        while (before.isPresent() && !way.contains(before.get().id())) {
            way.add(before.get().id());
            before = timetable.before(before.get());
        }
        if (before.filter(inject::equals).isPresent() && circling.addAll(way)) {
            way.add(inject.id());
            report.add(
                    LintRule.TRIGGERS_IN_A_CIRCLE,
                    ScriptPart.INJECT,
                    inject.id(),
                    String.join(" ← ", way));
        }
    }

    private void checkPhases() {
        for (var phase : design.phases()) {
            var exit = Guard.parse(phase.exit());
            if (design.teams().stream()
                    .noneMatch(team -> timetable.holdsFrom(exit, team.id()).isPresent())) {
                report.add(
                        LintRule.PHASE_NEVER_ENDS,
                        ScriptPart.PHASE,
                        phase.id(),
                        phase.id(),
                        phase.exit());
            }
        }
    }

    private void checkVariables() {
        var set = changed();
        var read = new HashSet<String>();
        for (var inject : design.injects()) {
            var guard = timetable.guard(inject);
            checkSet(guard, ScriptPart.INJECT, inject.id(), set);
            read.addAll(guard.variables());
        }
        for (var phase : design.phases()) {
            var guard = Guard.parse(phase.exit());
            checkSet(guard, ScriptPart.PHASE, phase.id(), set);
            read.addAll(guard.variables());
        }
        for (var variable : design.variables()) {
            if (!read.contains(variable.id())) {
                report.add(
                        LintRule.VARIABLE_NEVER_READ,
                        ScriptPart.VARIABLE,
                        variable.id(),
                        variable.id());
            }
        }
    }

    private void checkSet(Guard guard, ScriptPart part, String id, Set<String> set) {
        for (var variable : guard.variables()) {
            if (!set.contains(variable)) {
                report.add(LintRule.VARIABLE_NEVER_SET, part, id, id, variable);
            }
        }
    }

    private Set<String> changed() {
        return design.decisions().stream()
                .flatMap(decision -> decision.options().stream())
                .flatMap(option -> option.effects().stream())
                .map(
                        effect ->
                                switch (effect) {
                                    case Effect.SetTo(var variable, var value) -> variable;
                                    case Effect.Add(var variable, var amount) -> variable;
                                    default -> "";
                                })
                .collect(toSet());
    }
}
