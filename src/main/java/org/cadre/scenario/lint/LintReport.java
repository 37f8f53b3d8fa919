package org.cadre.scenario.lint;

import org.cadre.scenario.LintFinding;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.ScriptPart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what was found. */
final class LintReport {

    private final List<LintFinding> findings = new ArrayList<>();

    void add(LintRule rule, ScriptPart part, String id, Object... arguments) {
        findings.add(new LintFinding(rule, part, id, List.of(arguments)));
    }

    List<LintFinding> sorted() {
        return findings.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(LintFinding::severity)
                                .thenComparing(LintFinding::rule))
                .toList();
    }
}
