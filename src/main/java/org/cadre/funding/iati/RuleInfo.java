package org.cadre.funding.iati;

import java.util.Locale;

/** What is told of a rule that is broken. */
record RuleInfo(String id, Severity severity, String message) {

    /** A rule of a test ruleset has none. */
    static RuleInfo of(RuleCase rule, String kind) {
        return rule.part("ruleInfo")
                .map(
                        info ->
                                new RuleInfo(
                                        info.text("id"),
                                        Severity.valueOf(
                                                info.text("severity").toUpperCase(Locale.ROOT)),
                                        info.text("message")))
                .orElseGet(() -> new RuleInfo(kind, Severity.ERROR, kind));
    }

    IatiFinding finding(Breach breach) {
        return IatiFinding.at(breach.at(), id, severity, message, breach.found());
    }
}
