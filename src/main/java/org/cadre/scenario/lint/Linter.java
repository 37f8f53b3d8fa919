package org.cadre.scenario.lint;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.LintFinding;
import org.cadre.scenario.LintRules;

import java.util.List;

/** Asks every rule. */
public final class Linter {

    private final ExerciseDesign design;
    private final LintRules rules;

    public Linter(ExerciseDesign design, LintRules rules) {
        this.design = design;
        this.rules = rules;
    }

    public List<LintFinding> check() {
        var report = new LintReport();
        var timetable = new Timetable(design);
        new FlowLint(design, timetable, report).check();
        new DecisionLint(design, timetable, report).check();
        new LoadLint(design, rules, timetable, report).check();
        new AimsLint(design, rules, timetable, report).check();
        new ExhibitLint(design, timetable, report).check();
        new TextLint(design, report).check();
        return report.sorted();
    }
}
