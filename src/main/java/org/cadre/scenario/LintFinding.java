package org.cadre.scenario;

import java.util.List;

/**
 * One thing in a script that should be otherwise.
 *
 * @param part of what sort it is
 * @param id of the part; for the design its code
 * @param arguments of the sentences under {@link #key()} and {@link #cureKey()}: texts and numbers
 */
public record LintFinding(LintRule rule, ScriptPart part, String id, List<Object> arguments) {

    public LintFinding {
        arguments = List.copyOf(arguments);
    }

    public LintRule.Severity severity() {
        return rule.severity();
    }

    /** What is wrong. */
    public String key() {
        return "scenario.LintRule." + rule;
    }

    /** What to do. */
    public String cureKey() {
        return key() + ".cure";
    }
}
