package org.cadre.scenario.lint;

import static java.util.stream.Collectors.toSet;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.LintRules;
import org.cadre.scenario.Offset;
import org.cadre.scenario.ScriptPart;
import org.cadre.scenario.TeamRole;

import java.util.Optional;
import java.util.Set;

/** Whether every objective can be judged, every action prompted in time, and the law relied on. */
final class AimsLint {

    private final ExerciseDesign design;
    private final LintRules rules;
    private final Timetable timetable;
    private final LintReport report;

    AimsLint(ExerciseDesign design, LintRules rules, Timetable timetable, LintReport report) {
        this.design = design;
        this.rules = rules;
        this.timetable = timetable;
        this.report = report;
    }

    void check() {
        checkObjectives();
        design.expected().forEach(this::checkAction);
        checkClaims();
    }

    private void checkObjectives() {
        for (var objective : design.objectives()) {
            var id = objective.id();
            var actions = design.expected().stream().filter(a -> a.objective().equals(id)).count();
            if (actions < rules.fewestActions()) {
                report.add(
                        LintRule.OBJECTIVE_WITH_FEW_ACTIONS,
                        ScriptPart.OBJECTIVE,
                        id,
                        id,
                        actions,
                        rules.fewestActions());
            }
            var criteria = design.criteria().stream().filter(c -> c.objective().equals(id)).count();
            if (criteria < rules.fewestCriteria()) {
                report.add(
                        LintRule.OBJECTIVE_WITH_FEW_CRITERIA,
                        ScriptPart.OBJECTIVE,
                        id,
                        id,
                        criteria,
                        rules.fewestCriteria());
            }
        }
    }

    private void checkAction(ExpectedAction action) {
        var prompted =
                action.promptedBy().stream()
                        .flatMap(inject -> design.inject(inject).stream())
                        .flatMap(inject -> timetable.teams(inject).stream())
                        .collect(toSet());
        var whose = team(action).map(Set::of).orElse(prompted);
        if (whose.isEmpty() || !prompted.containsAll(whose)) {
            report.add(
                    LintRule.ACTION_WITHOUT_PROMPT, ScriptPart.EXPECTED, action.id(), action.id());
            return;
        }
        for (var team : whose) {
            timetable
                    .prompted(action, team)
                    .filter(time -> time.compareTo(action.until()) >= 0)
                    .ifPresent(
                            time ->
                                    report.add(
                                            LintRule.ACTION_PROMPTED_TOO_LATE,
                                            ScriptPart.EXPECTED,
                                            action.id(),
                                            action.id(),
                                            Offset.format(time),
                                            Offset.format(action.until())));
        }
    }

    private Optional<String> team(ExpectedAction action) {
        return design.role(action.role())
                .map(TeamRole::team)
                .or(() -> Optional.of(action.team()).filter(team -> !team.isEmpty()));
    }

    /** A claim holds until the day from which it is out of force. */
    private void checkClaims() {
        for (var claim : design.claims()) {
            var until = claim.inForceUntil();
            if (claim.critical() && claim.source().isBlank()) {
                report.add(LintRule.CLAIM_WITHOUT_SOURCE, ScriptPart.CLAIM, claim.id(), claim.id());
            }
            if (claim.critical() && until != null && !rules.day().isBefore(until)) {
                report.add(
                        LintRule.CLAIM_OUT_OF_FORCE,
                        ScriptPart.CLAIM,
                        claim.id(),
                        claim.id(),
                        until.toString());
            }
        }
    }
}
