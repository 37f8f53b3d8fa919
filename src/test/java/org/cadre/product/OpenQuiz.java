package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Answer;
import org.cadre.testing.OwnMariaDb;
import org.cadre.testing.Visitor;

import java.util.List;
import java.util.Map;

/** An open attempt; only those of its questions are answered that have one right choice. */
record OpenQuiz(OwnMariaDb database, String attempt, List<String> positions) {

    /**
     * What the tables hold of a question.
     *
     * @param value the ticked choice as the form names it; empty for none
     */
    record Kept(String value, long sequence) {}

    /** Begins the module and its pre-test. */
    static OpenQuiz preTest(OwnMariaDb database, Visitor visitor, String mail) {
        var module =
                database.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'");
        askForOneChoice(database, module);
        press(visitor, "/progress/module?module=" + module);
        press(visitor, "/assessment/start?module=" + module + "&kind=pre-test");
        var attempt =
                database.value(
                        "select a.id from attempt a join person p on p.id = a.person_id where"
                                + " p.mail = ?",
                        mail);
        var positions =
                database.values(
                        "select a.position from attempt_question a join question q on q.id ="
                            + " a.question_id where a.attempt_id = ? and json_value(q.definition,"
                            + " '$.kind') = 'single' order by a.position",
                        attempt);
        assertThat(positions).hasSizeGreaterThanOrEqualTo(3);
        return new OpenQuiz(database, attempt, positions);
    }

    /** What is drawn is chance; now each question of the pre-test has one right choice. */
    private static void askForOneChoice(OwnMariaDb database, String module) {
        database.update(
                "update question q join (select definition from question where module_version_id ="
                        + " ? and item_use = 'PRE' and json_value(definition, '$.kind') ="
                        + " 'single' limit 1) one set q.definition ="
                        + " json_replace(one.definition, '$.id', q.question_key) where"
                        + " q.module_version_id = ? and q.item_use = 'PRE' and"
                        + " json_value(q.definition, '$.kind') <> 'single'",
                module,
                module);
    }

    private static void press(Visitor visitor, String address) {
        var form = visitor.get(address).page().selectFirst("form#start");
        assertThat(form).as(address).isNotNull();
        assertThat(visitor.send(form, Map.of()).status()).isEqualTo(302);
    }

    /**
     * @param number which of the questions with one right choice, from one on
     */
    void put(Visitor visitor, int number, String value) {
        assertThat(put(visitor, visitor.token(), number, value, "").status()).isEqualTo(200);
    }

    Answer put(Visitor visitor, String token, int number, String value, String sequence) {
        return visitor.put(
                "/rest/attempt/" + attempt + "/answers",
                sequence.isEmpty()
                        ? Map.of(position(number) + ".answer", value)
                        : Map.of(
                                position(number) + ".answer",
                                value,
                                position(number) + ".sequence",
                                sequence),
                "X-Cadre-Token",
                token);
    }

    private String position(int number) {
        return positions.get(number - 1);
    }

    int size() {
        return positions.size();
    }

    /** The choice that the page shows as ticked. */
    String ticked(Visitor visitor, int number) {
        return visitor.get("/assessment/quiz?attempt=" + attempt + "&question=" + position(number))
                .page()
                .select("#answer input[checked]")
                .attr("value");
    }

    Kept kept(int number) {
        var row =
                database.value(
                                "select concat_ws(' ', answer_sequence, option_order, substr("
                                        + "response, 3)) from attempt_question where attempt_id = ?"
                                        + " and position = ?",
                                attempt,
                                position(number))
                        .split(" ", 3);
        var order = List.of(row[1].split(","));
        return new Kept(
                row[2].isEmpty() ? "" : String.valueOf(order.indexOf(row[2]) + 1),
                Long.parseLong(row[0]));
    }
}
