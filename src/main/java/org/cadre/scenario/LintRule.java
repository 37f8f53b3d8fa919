package org.cadre.scenario;

import static org.cadre.scenario.LintRule.Severity.KNOW;
import static org.cadre.scenario.LintRule.Severity.MUST_CORRECT;
import static org.cadre.scenario.LintRule.Severity.SHOULD_CORRECT;

/** What a script is looked at for before it is approved. */
public enum LintRule {
    INJECT_TO_NOBODY(MUST_CORRECT),
    INJECT_NEVER_COMES(MUST_CORRECT),
    TRIGGERS_IN_A_CIRCLE(MUST_CORRECT),
    TOO_MANY_INJECTS(SHOULD_CORRECT),
    DECISION_WITHOUT_DEFAULT(MUST_CORRECT),
    DECISION_WITHOUT_LEAD(MUST_CORRECT),
    OPTION_WITHOUT_END(MUST_CORRECT),
    GOTO_LEADS_BACK(SHOULD_CORRECT),
    ENABLE_WITHOUT_DISABLE(KNOW),
    VARIABLE_NEVER_SET(MUST_CORRECT),
    VARIABLE_NEVER_READ(KNOW),
    PHASE_NEVER_ENDS(MUST_CORRECT),
    OBJECTIVE_WITH_FEW_ACTIONS(MUST_CORRECT),
    OBJECTIVE_WITH_FEW_CRITERIA(MUST_CORRECT),
    ACTION_WITHOUT_PROMPT(MUST_CORRECT),
    ACTION_PROMPTED_TOO_LATE(MUST_CORRECT),
    EXHIBIT_ASKED_TOO_EARLY(MUST_CORRECT),
    EXHIBIT_MAY_BE_MISSING(SHOULD_CORRECT),
    EXHIBIT_NEVER_RELEASED(SHOULD_CORRECT),
    LANGUAGE_MISSING(MUST_CORRECT),
    LANGUAGE_NOT_DECLARED(KNOW),
    CONTROL_ONLY_TEXT(MUST_CORRECT),
    REAL_DOMAIN(MUST_CORRECT),
    REAL_ADDRESS(MUST_CORRECT),
    REAL_ACCOUNT(MUST_CORRECT),
    REAL_PHONE(MUST_CORRECT),
    REAL_WALLET(MUST_CORRECT),
    REAL_NAME(SHOULD_CORRECT),
    PERSONA_NOT_INVENTED(SHOULD_CORRECT),
    CLAIM_WITHOUT_SOURCE(MUST_CORRECT),
    CLAIM_OUT_OF_FORCE(MUST_CORRECT);

    /** How bad it is. */
    public enum Severity {
        /** A script with it is not approved. */
        MUST_CORRECT,
        SHOULD_CORRECT,
        /** Worth a look; may be meant so. */
        KNOW
    }

    private final Severity severity;

    LintRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
