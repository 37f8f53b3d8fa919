package org.cadre.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.SelectOptionOptions;
import com.microsoft.playwright.Page;

import org.cadre.assessment.QuestionJson;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.MultipleChoice;
import org.cadre.assessment.scoring.Numeric;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.SingleChoice;
import org.cadre.assessment.scoring.TrueFalse;
import org.cadre.testing.Tables;

import java.util.Arrays;
import java.util.List;

/** Gives the right answer to the question that a page shows; it knows them from the tables. */
record RightAnswers(String attempt) {

    void give(Page page, int position) {
        var where = " from attempt_question where attempt_id = ? and position = ?";
        var question =
                QuestionJson.read(
                        Tables.value(
                                "select q.definition from attempt_question a join question q on"
                                    + " q.id = a.question_id where a.attempt_id = ? and a.position"
                                    + " = ?",
                                attempt,
                                position));
        var order = list(Tables.value("select option_order" + where, attempt, position));
        var targets = list(Tables.value("select target_order" + where, attempt, position));
        give(page.locator("#answer"), question, order, targets);
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split(","));
    }

    private static void give(
            Locator form, Question question, List<String> order, List<String> targets) {
        switch (question) {
            case SingleChoice q ->
                    q.options().stream()
                            .filter(o -> o.correct())
                            .forEach(o -> tick(form, place(order, o.id())));
            case MultipleChoice q ->
                    q.options().stream()
                            .filter(o -> o.correct())
                            .forEach(o -> tick(form, place(order, o.id())));
            case TrueFalse q -> tick(form, String.valueOf(q.correct()));
            case Numeric q -> form.locator("input[name=answer]").fill(q.correct().toPlainString());
            case Ordering q -> {
                for (int i = 0; i < q.items().size(); i++) {
                    select(
                            form,
                            "place" + place(order, q.items().get(i).id()),
                            String.valueOf(i + 1));
                }
            }
            case Matching q ->
                    q.pairs()
                            .forEach(
                                    pair ->
                                            select(
                                                    form,
                                                    "match" + place(order, pair.id()),
                                                    place(targets, pair.id())));
        }
    }

    private static String place(List<String> order, String id) {
        return String.valueOf(order.indexOf(id) + 1);
    }

    private static void tick(Locator form, String value) {
        form.locator("input[name=answer][value='" + value + "']").check();
    }

    private static void select(Locator form, String name, String value) {
        form.locator("select[name=" + name + "]")
                .selectOption(value, new SelectOptionOptions().setForce(true));
    }
}
