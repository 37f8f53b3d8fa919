package org.cadre.nomination.view;

import org.cadre.nomination.Function;
import org.cadre.nomination.rule.CallRules;
import org.cadre.nomination.rule.RuleCheck;
import org.cadre.platform.faces.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules of a call in words. */
final class RuleWords {

    private RuleWords() {}

    static List<String> of(CallRules rules, Messages msg, Locale page) {
        var words = new ArrayList<String>();
        if (!rules.functions().isEmpty()) {
            words.add(msg.of("nomination.rule.function", functions(rules.functions(), msg)));
        }
        rules.modules().forEach(code -> words.add(msg.of("nomination.rule.module", code)));
        if (rules.language() != null) {
            words.add(
                    msg.of(
                            "nomination.rule.language",
                            LanguageName.of(rules.language(), page),
                            rules.fluency()));
        }
        return words;
    }

    /** What a nominee meets of one rule, and by what. */
    static String of(RuleCheck check, Messages msg, Locale page) {
        return switch (check) {
            case RuleCheck.OfFunction of ->
                    msg.of(
                            of.met()
                                    ? "nomination.check.function.met"
                                    : "nomination.check.function.not",
                            functions(of.asked(), msg),
                            msg.word(Function.valueOf(of.has())));
            case RuleCheck.OfModule of ->
                    msg.of(
                            of.met()
                                    ? "nomination.check.module.met"
                                    : "nomination.check.module.not",
                            of.code());
            case RuleCheck.OfLanguage of ->
                    msg.of(
                            of.open()
                                    ? "nomination.rule.language"
                                    : of.met()
                                            ? "nomination.check.language.met"
                                            : "nomination.check.language.not",
                            LanguageName.of(of.language(), page),
                            of.asked(),
                            of.has().isEmpty() ? "–" : of.has());
        };
    }

    private static String functions(List<String> names, Messages msg) {
        return names.stream()
                .map(name -> msg.word(Function.valueOf(name)))
                .collect(Collectors.joining(", "));
    }
}
