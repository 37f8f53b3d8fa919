package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.assessment.scoring.Drawing;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.VersionNumber;
import org.cadre.catalogue.VersionStep;
import org.cadre.content.Finding;
import org.cadre.content.Module;
import org.cadre.content.ModuleText;
import org.cadre.content.Pack;
import org.cadre.content.PackPart;
import org.cadre.content.QuestionSource;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Stores the question banks and blueprints of a pack beside the versions that the catalogue
 * published. A bank that cannot serve a quiz is a finding, so that no draw ever fails.
 */
@ApplicationScoped
class AssessmentPart implements PackPart {

    @Inject AssessmentRepository assessment;
    @Inject CatalogueQueries catalogue;
    @Inject CadreClock clock;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Finding> check(Pack pack) {
        var findings = new ArrayList<Finding>();
        for (var module : pack.modules()) {
            for (var text : module.texts().values()) {
                check(module, text, QuizKind.PRE_TEST).ifPresent(findings::add);
                check(module, text, QuizKind.FINAL).ifPresent(findings::add);
            }
            findings.addAll(checkRules(module));
        }
        return findings;
    }

    private static Optional<Finding> check(Module module, ModuleText text, QuizKind kind) {
        var bank =
                text.questions().stream()
                        .filter(question -> question.use() == use(kind))
                        .map(QuestionReading::read)
                        .toList();
        var draw = QuizBlueprint.draw(module, QuizBlueprint.rules(kind, module).questions());
        try {
            Drawing.draw(bank, draw, 0, Set.of());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    Finding.at(
                            Path.of(module.code().toLowerCase(Locale.ROOT), "module.yaml"),
                            kind == QuizKind.PRE_TEST ? "preTest" : "finalQuiz",
                            "A quiz of %d questions cannot be drawn in \"%s\": %s."
                                    .formatted(draw.size(), text.language(), e.getMessage()),
                            "Write more questions of this outcome, or ask for fewer."));
        }
    }

    /** Who is under way is asked as was promised; other rules need a major step. */
    private List<Finding> checkRules(Module module) {
        var number = VersionNumber.parse(module.version());
        var known = catalogue.latest(module.code());
        var former =
                known.flatMap(
                        id ->
                                Optional.ofNullable(
                                        catalogue.find(List.of(id), Language.EN).get(id)));
        if (former.isEmpty()
                || former.get().version().compareTo(number) >= 0
                || VersionStep.between(former.get().version(), number) == VersionStep.MAJOR) {
            return List.of();
        }
        return assessment.listBlueprints(List.of(former.get().id())).stream()
                .filter(rule -> !rule.rules().equals(QuizBlueprint.rules(rule.kind(), module)))
                .map(rule -> otherRules(module, rule.kind(), former.get().version()))
                .toList();
    }

    private static Finding otherRules(Module module, QuizKind kind, VersionNumber former) {
        return Finding.at(
                Path.of(module.code().toLowerCase(Locale.ROOT), "module.yaml"),
                kind == QuizKind.PRE_TEST ? "preTest" : "finalQuiz",
                "%s: The rules of this quiz are not those of version %s, and %s is no major step."
                        .formatted(module.code(), former, module.version()),
                "Raise the version to %s, or keep the rules.".formatted(former.nextMajor()));
    }

    static QuestionSource.Use use(QuizKind kind) {
        return kind == QuizKind.PRE_TEST ? QuestionSource.Use.PRE : QuestionSource.Use.FINAL;
    }

    @Override
    public void store(Pack pack) {
        pack.modules().forEach(this::store);
        assessment.flush();
    }

    private void store(Module module) {
        var version = catalogue.latest(module.code()).orElseThrow();
        if (assessment.hasBank(version)) {
            return;
        }
        assessment.add(QuizBlueprint.of(version, QuizKind.PRE_TEST, module));
        assessment.add(QuizBlueprint.of(version, QuizKind.FINAL, module));
        for (var text : module.texts().values()) {
            var language = Language.find(text.language()).orElseThrow();
            text.questions()
                    .forEach(
                            question ->
                                    assessment.add(
                                            new BankQuestion(
                                                    version, language, question, clock.now())));
        }
    }
}
