package org.cadre.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.cadre.assessment.scoring.Blueprint;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.Module;
import org.cadre.content.Outcome;
import org.cadre.text.LocalizedText;
import org.hibernate.annotations.Immutable;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rule of a quiz of a module version: how many of which outcome are drawn, for how long, and
 * what passes. As a version never changes, its code and title are kept here too.
 */
@Entity
@Immutable
@Table(name = "blueprint")
class QuizBlueprint {

    @EmbeddedId private QuizBlueprintId id;
    private String moduleCode;

    @Column(columnDefinition = "text")
    private LocalizedText moduleTitle;

    private String draws;
    private int questions;
    private int minutes;
    private int passMark;
    private int attempts;
    private int coolDownHours;

    protected QuizBlueprint() {}

    private QuizBlueprint(ModuleVersionId version, QuizKind kind, Module module, QuizRules rules) {
        this.id = new QuizBlueprintId(version.id(), kind);
        this.moduleCode = module.code();
        this.moduleTitle = new LocalizedText(module.title());
        this.draws = encode(draw(module, rules.questions()).draws());
        this.questions = rules.questions();
        this.minutes = rules.minutes();
        this.passMark = rules.passMark();
        this.attempts = rules.attempts();
        this.coolDownHours = (int) rules.coolDown().toHours();
    }

    static QuizBlueprint of(ModuleVersionId version, QuizKind kind, Module module) {
        return new QuizBlueprint(version, kind, module, rules(kind, module));
    }

    /** The even draw over the outcomes of a module, in their order. */
    static Blueprint draw(Module module, int size) {
        return Blueprint.balanced(module.outcomes().stream().map(Outcome::id).toList(), size);
    }

    static QuizRules rules(QuizKind kind, Module module) {
        var pre = module.preTest();
        var last = module.finalQuiz();
        return kind == QuizKind.PRE_TEST
                ? new QuizRules(pre.questions(), pre.minutes(), 0, 1, Duration.ZERO)
                : new QuizRules(
                        last.questions(),
                        last.minutes(),
                        last.passMark(),
                        last.attempts(),
                        Duration.ofHours(last.coolDownHours()));
    }

    private static String encode(Map<String, Integer> draws) {
        return draws.entrySet().stream()
                .map(draw -> draw.getKey() + ":" + draw.getValue())
                .collect(Collectors.joining(","));
    }

    Blueprint draw() {
        var decoded = new LinkedHashMap<String, Integer>();
        for (var draw : Arrays.asList(draws.split(","))) {
            var parts = List.of(draw.split(":"));
            decoded.put(parts.get(0), Integer.valueOf(parts.get(1)));
        }
        return new Blueprint(decoded);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(id.moduleVersionId());
    }

    QuizKind kind() {
        return id.kind();
    }

    String moduleCode() {
        return moduleCode;
    }

    LocalizedText moduleTitle() {
        return moduleTitle;
    }

    QuizRules rules() {
        return new QuizRules(
                questions, minutes, passMark, attempts, Duration.ofHours(coolDownHours));
    }

    /** The time of an attempt of somebody who may take longer. */
    Duration time(int extraTimePercent) {
        return Duration.ofMinutes(minutes).multipliedBy(100L + extraTimePercent).dividedBy(100);
    }
}
