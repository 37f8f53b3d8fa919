package org.cadre.assessment;

import jakarta.inject.Inject;

import org.cadre.assessment.scoring.Drawing;
import org.cadre.assessment.scoring.Response;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.QuestionSource;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows authors the items of a bank as they will look; nothing is drawn and nothing is kept. */
@UseCase
public class ItemQueries {

    /** The parts of an item stand in the same order at every look. */
    private static final long SEED = 1;

    @Inject AssessmentRepository assessment;

    /** The items of one use by outcome and key, in the language or in English. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public List<ItemView> list(ModuleVersionId version, QuestionSource.Use use, Language language) {
        return assessment.listBank(version, use, language).stream()
                .map(item -> view(item, use))
                .sorted(
                        Comparator.comparing(ItemView::outcome)
                                .thenComparing(item -> item.question().key()))
                .toList();
    }

    /** These knowledge checks by key. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public Map<String, ItemView> checks(
            ModuleVersionId version, Collection<String> keys, Language language) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return assessment.listChecks(version, keys, language).stream()
                .map(item -> view(item, QuestionSource.Use.CHECK))
                .collect(Collectors.toMap(item -> item.question().key(), Function.identity()));
    }

    /** The items of these versions in one language, to be compared. */
    @Internal
    public Map<ModuleVersionId, List<ItemText>> texts(
            Collection<ModuleVersionId> versions, Language language) {
        return assessment.listItems(versions, language).stream()
                .collect(
                        Collectors.groupingBy(
                                BankQuestion::moduleVersion,
                                Collectors.mapping(ItemQueries::text, Collectors.toList())));
    }

    private static ItemText text(BankQuestion item) {
        var question = item.question();
        var view =
                QuestionView.of(
                        question, Drawing.present(question, SEED), new Response.Unanswered());
        var lines = new ArrayList<String>();
        lines.add(PlainHtml.text(view.stem()));
        lines.add(PlainHtml.text(view.exhibit()));
        view.parts().forEach(part -> lines.add(part.text()));
        view.targets().forEach(target -> lines.add(target.text()));
        return new ItemText(
                item.key(),
                item.use(),
                question.head().lesson(),
                lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")),
                QuestionJson.write(question));
    }

    /** The rules of the quizzes of these versions. */
    @Internal
    public Map<ModuleVersionId, Map<QuizKind, QuizRules>> rules(
            Collection<ModuleVersionId> versions) {
        return assessment.listBlueprints(versions).stream()
                .collect(
                        Collectors.groupingBy(
                                QuizBlueprint::moduleVersion,
                                Collectors.toMap(QuizBlueprint::kind, QuizBlueprint::rules)));
    }

    private static ItemView view(BankQuestion item, QuestionSource.Use use) {
        var question = item.question();
        var nothing = new Response.Unanswered();
        var review = Reviewing.review(1, question, nothing);
        var head = question.head();
        return new ItemView(
                QuestionView.of(question, Drawing.present(question, SEED), nothing),
                item.language(),
                use,
                head.outcome(),
                head.bloom(),
                head.difficulty(),
                head.pair(),
                review.better(),
                review.remarks());
    }
}
