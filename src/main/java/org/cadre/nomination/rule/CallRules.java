package org.cadre.nomination.rule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a call asks of everybody who is nominated; what is empty asks nothing.
 *
 * @param modules codes of which a certificate is held
 * @param language the tag of the language in which the cohort works; null for any
 * @param fluency how well, from A1 to C2; null exactly where no language is asked
 * @param functions of which the nominee has one
 */
public record CallRules(
        List<String> modules,
        @Nullable String language,
        @Nullable String fluency,
        List<String> functions) {

    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    public CallRules {
        modules = List.copyOf(modules);
        functions = List.copyOf(functions);
        if ((language == null) != (fluency == null)) {
            throw new IllegalArgumentException("a language is asked with its level");
        }
        if (fluency != null && !LEVELS.contains(fluency)) {
            throw new IllegalArgumentException("no level " + fluency);
        }
    }

    /** A call that asks nothing. */
    public static CallRules none() {
        return new CallRules(List.of(), null, null, List.of());
    }

    /** Each rule, in the order in which people read them, with what the facts say of it. */
    public List<RuleCheck> check(Facts facts) {
        var checks = new ArrayList<RuleCheck>();
        if (!functions.isEmpty()) {
            checks.add(
                    new RuleCheck.OfFunction(
                            functions, facts.function(), functions.contains(facts.function())));
        }
        for (var module : modules) {
            checks.add(new RuleCheck.OfModule(module, facts.held().contains(module)));
        }
        if (language != null && fluency != null) {
            checks.add(ofLanguage(language, fluency, facts));
        }
        return checks;
    }

    private static RuleCheck ofLanguage(String language, String asked, Facts facts) {
        var known = facts.languages().getOrDefault(language, "");
        boolean met = LEVELS.indexOf(known) >= LEVELS.indexOf(asked);
        return new RuleCheck.OfLanguage(language, asked, known, met, !facts.accepted());
    }

    /** Whether the facts meet every rule. */
    public boolean areMet(Facts facts) {
        return check(facts).stream().allMatch(RuleCheck::met);
    }

    /** Codes of modules that these rules ask for. */
    public Set<String> askedModules() {
        return Set.copyOf(modules);
    }
}
