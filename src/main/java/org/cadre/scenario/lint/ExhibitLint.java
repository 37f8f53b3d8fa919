package org.cadre.scenario.lint;

import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.Effect;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Guard;
import org.cadre.scenario.Inject;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.ScriptPart;
import org.cadre.scenario.Trigger;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/** Whether players have what they are asked about. */
final class ExhibitLint {

    private final ExerciseDesign design;
    private final Timetable timetable;
    private final LintReport report;

    ExhibitLint(ExerciseDesign design, Timetable timetable, LintReport report) {
        this.design = design;
        this.timetable = timetable;
        this.report = report;
    }

    void check() {
        for (var exhibit : design.exhibits()) {
            if (handing(exhibit.id()).isEmpty()) {
                report.add(
                        LintRule.EXHIBIT_NEVER_RELEASED,
                        ScriptPart.EXHIBIT,
                        exhibit.id(),
                        exhibit.id());
            }
        }
        for (var inject : design.injects()) {
            for (var exhibit : inject.asksAbout()) {
                for (var team : timetable.teams(inject)) {
                    timetable
                            .earliest(team, inject.id())
                            .ifPresent(at -> check(inject, exhibit, team, at));
                }
            }
        }
    }

    private List<Inject> handing(String exhibit) {
        return design.injects().stream()
                .filter(inject -> inject.exhibits().contains(exhibit))
                .toList();
    }

    private void check(Inject asking, String exhibit, String team, Duration at) {
        var before =
                handing(exhibit).stream()
                        .filter(
                                inject ->
                                        timetable
                                                .earliest(team, inject.id())
                                                .filter(time -> time.compareTo(at) <= 0)
                                                .isPresent())
                        .toList();
        if (before.isEmpty()) {
            add(LintRule.EXHIBIT_ASKED_TOO_EARLY, asking, exhibit, team);
        } else if (before.stream().noneMatch(inject -> isSure(inject, asking))) {
            add(LintRule.EXHIBIT_MAY_BE_MISSING, asking, exhibit, team);
        }
    }

    private void add(LintRule rule, Inject asking, String exhibit, String team) {
        report.add(rule, ScriptPart.INJECT, asking.id(), asking.id(), exhibit, team);
    }

    /** Whether the one always comes before the other, whatever players do. */
    private boolean isSure(Inject handing, Inject asking) {
        return comesAnyway(handing)
                || isBefore(handing, asking)
                || isCondition(handing, timetable.guard(asking));
    }

    private boolean comesAnyway(Inject inject) {
        return inject.trigger() instanceof Trigger.AtOffset
                && inject.guard().isBlank()
                && design.decisions().stream()
                        .flatMap(decision -> decision.options().stream())
                        .map(DecisionPoint.Option::effects)
                        .noneMatch(effects -> effects.contains(new Effect.Disable(inject.id())));
    }

    private boolean isBefore(Inject handing, Inject asking) {
        var seen = new HashSet<String>();
        var inject = asking;
        while (!inject.equals(handing) && seen.add(inject.id())) {
            inject = timetable.before(inject).orElse(inject);
        }
        return inject.equals(handing);
    }

    private static boolean isCondition(Inject handing, Guard guard) {
        var released = new Guard.Released(handing.id());
        return guard.equals(released)
                || guard instanceof Guard.All(var parts) && parts.contains(released);
    }
}
