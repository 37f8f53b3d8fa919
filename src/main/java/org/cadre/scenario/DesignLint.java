package org.cadre.scenario;

import org.cadre.scenario.lint.Linter;

import java.util.List;

/** Looks at a script as a whole: whether it can be played, judged and shown to people. */
public final class DesignLint {

    private DesignLint() {}

    /**
     * @param design that was read without a finding
     * @return the worst first; within a rule in the order of the script
     */
    public static List<LintFinding> check(ExerciseDesign design, LintRules rules) {
        return new Linter(design, rules).check();
    }
}
