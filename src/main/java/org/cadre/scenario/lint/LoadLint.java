package org.cadre.scenario.lint;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.LintRules;
import org.cadre.scenario.Offset;
import org.cadre.scenario.ScriptPart;
import org.cadre.scenario.Team;
import org.cadre.scenario.Trigger;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether no team gets more at once than it can read. What is sent by hand is not counted. */
final class LoadLint {

    private final ExerciseDesign design;
    private final LintRules rules;
    private final Timetable timetable;
    private final LintReport report;

    LoadLint(ExerciseDesign design, LintRules rules, Timetable timetable, LintReport report) {
        this.design = design;
        this.rules = rules;
        this.timetable = timetable;
        this.report = report;
    }

    /** An inject and when it comes. */
    private record Arrival(Inject inject, Duration at) {}

    void check() {
        design.teams().forEach(this::check);
    }

    private void check(Team team) {
        var reportedUntil = Duration.ZERO;
        var arrivals = arrivals(team);
        for (var arrival : arrivals) {
            var end = arrival.at().plus(rules.window());
            var count = count(arrivals, arrival.at(), end);
            if (count > rules.mostInjects() && arrival.at().compareTo(reportedUntil) >= 0) {
                reportedUntil = end;
                report.add(
                        LintRule.TOO_MANY_INJECTS,
                        ScriptPart.TEAM,
                        team.id(),
                        team.id(),
                        count,
                        Offset.format(arrival.at()),
                        rules.window().toMinutes(),
                        rules.mostInjects());
            }
        }
    }

    private List<Arrival> arrivals(Team team) {
        return design.injects().stream()
                .filter(inject -> !(inject.trigger() instanceof Trigger.Manual))
                .flatMap(
                        inject ->
                                timetable.earliest(team.id(), inject.id()).stream()
                                        .map(at -> new Arrival(inject, at)))
                .sorted(Comparator.comparing(Arrival::at))
                .toList();
    }

    /** Of the options of one decision only one is taken, so the fullest counts. */
    private static int count(List<Arrival> arrivals, Duration from, Duration until) {
        var sure = 0;
        var byOption = new HashMap<String, Map<String, Integer>>();
        for (var arrival : arrivals) {
            if (arrival.at().compareTo(from) < 0 || arrival.at().compareTo(until) >= 0) {
                continue;
            }
            if (arrival.inject().trigger()
                            instanceof Trigger.OnDecision(var decision, var option, var delay)
                    && !option.isEmpty()) {
                byOption.computeIfAbsent(decision, d -> new HashMap<>())
                        .merge(option, 1, Integer::sum);
            } else {
                sure++;
            }
        }
        return sure
                + byOption.values().stream()
                        .mapToInt(counts -> Collections.max(counts.values()))
                        .sum();
    }
}
