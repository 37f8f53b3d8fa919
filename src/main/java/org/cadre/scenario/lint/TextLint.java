package org.cadre.scenario.lint;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.ScriptPart;
import org.cadre.text.Language;

import java.util.List;
import java.util.TreeMap;

/** Whether texts are whole in every language, give nothing away, and hurt nobody who is real. */
final class TextLint {

    private final ExerciseDesign design;
    private final LintReport report;
    private final List<DesignText> texts;

    TextLint(ExerciseDesign design, LintReport report) {
        this.design = design;
        this.report = report;
        texts = DesignText.of(design);
    }

    void check() {
        checkLanguages();
        checkControlOnly();
        for (var text : texts) {
            text.texts()
                    .byLanguage()
                    .values()
                    .forEach(value -> checkReal(text.part(), text.id(), text.key(), value));
        }
        for (var inject : design.injects()) {
            inject.columns()
                    .values()
                    .forEach(value -> checkReal(ScriptPart.INJECT, inject.id(), "columns", value));
        }
        checkPersonas();
    }

    private void checkLanguages() {
        var strange = new TreeMap<String, Integer>();
        var declared = design.languages().stream().map(Language::tag).toList();
        for (var text : texts) {
            for (var language : declared) {
                if (text.texts().byLanguage().getOrDefault(language, "").isBlank()) {
                    report.add(
                            LintRule.LANGUAGE_MISSING,
                            text.part(),
                            text.id(),
                            text.id(),
                            text.key(),
                            language);
                }
            }
            text.texts().byLanguage().keySet().stream()
                    .filter(language -> !declared.contains(language))
                    .forEach(language -> strange.merge(language, 1, Integer::sum));
        }
        strange.forEach(
                (language, count) ->
                        report.add(
                                LintRule.LANGUAGE_NOT_DECLARED,
                                ScriptPart.DESIGN,
                                design.code(),
                                language,
                                count));
    }

    private void checkControlOnly() {
        var controlOnly = new ControlOnly(design);
        for (var text : texts) {
            if (text.shown()) {
                text.texts().byLanguage().values().stream()
                        .flatMap(value -> controlOnly.in(value).stream())
                        .forEach(
                                secret ->
                                        report.add(
                                                LintRule.CONTROL_ONLY_TEXT,
                                                text.part(),
                                                text.id(),
                                                text.id(),
                                                text.key(),
                                                secret));
            }
        }
    }

    private void checkReal(ScriptPart part, String id, String key, String text) {
        for (var found : RealThings.in(text)) {
            report.add(found.rule(), part, id, id, key, found.thing());
        }
    }

    private void checkPersonas() {
        for (var persona : design.personas()) {
            checkReal(ScriptPart.PERSONA, persona.id(), "name", persona.name());
            if (RealThings.isPerson(persona.name())) {
                report.add(
                        LintRule.PERSONA_NOT_INVENTED,
                        ScriptPart.PERSONA,
                        persona.id(),
                        persona.id(),
                        persona.name());
            }
        }
    }
}
