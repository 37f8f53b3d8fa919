package org.cadre.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import org.cadre.assessment.scoring.Feedback;
import org.cadre.assessment.scoring.Item;
import org.cadre.assessment.scoring.Matching;
import org.cadre.assessment.scoring.MultipleChoice;
import org.cadre.assessment.scoring.Numeric;
import org.cadre.assessment.scoring.Option;
import org.cadre.assessment.scoring.Ordering;
import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.QuestionHead;
import org.cadre.assessment.scoring.SingleChoice;
import org.cadre.assessment.scoring.TrueFalse;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Stores questions as JSON: keys as in a content pack, in one order, the kind by its word and never
 * by a class. Equal questions give equal text. Numbers are kept as text, so that no digit is lost
 * on the way.
 */
public final class QuestionJson {

    /** Looking it up costs more than reading a question. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private QuestionJson() {}

    public static String write(Question question) {
        var head = question.head();
        var json =
                JSON.createObjectBuilder()
                        .add("id", head.id())
                        .add("kind", question.kind())
                        .add("outcome", head.outcome())
                        .add("bloom", head.bloom())
                        .add("difficulty", head.difficulty())
                        .add("pair", head.pair())
                        .add("lesson", head.lesson())
                        .add("stem", head.stem())
                        .add("exhibit", head.exhibit());
        switch (question) {
            case SingleChoice q -> json.add("options", array(q.options(), QuestionJson::option));
            case MultipleChoice q -> json.add("options", array(q.options(), QuestionJson::option));
            case TrueFalse q ->
                    json.add("answer", q.correct())
                            .add("true", q.feedbackTrue())
                            .add("false", q.feedbackFalse());
            case Numeric q ->
                    json.add("answer", q.correct().toPlainString())
                            .add("tolerance", q.tolerance().toPlainString())
                            .add("unit", q.unit())
                            .add("mistakes", array(q.mistakes(), QuestionJson::mistake))
                            .add("feedback", feedback(q.feedback()));
            case Ordering q ->
                    json.add("items", array(q.items(), QuestionJson::item))
                            .add("feedback", feedback(q.feedback()));
            case Matching q ->
                    json.add("pairs", array(q.pairs(), QuestionJson::pair))
                            .add("distractors", array(q.distractors(), QuestionJson::item))
                            .add("feedback", feedback(q.feedback()));
        }
        return json.build().toString();
    }

    /**
     * @throws RuntimeException if the text was not made by {@link #write}
     */
    public static Question read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return read(reader.readObject());
        }
    }

    private static Question read(JsonObject json) {
        var head = head(json);
        return switch (json.getString("kind")) {
            case "single" -> new SingleChoice(head, list(json, "options", QuestionJson::option));
            case "multiple" ->
                    new MultipleChoice(head, list(json, "options", QuestionJson::option));
            case "true-false" ->
                    new TrueFalse(
                            head,
                            json.getBoolean("answer"),
                            json.getString("true"),
                            json.getString("false"));
            case "numeric" ->
                    new Numeric(
                            head,
                            number(json, "answer"),
                            number(json, "tolerance"),
                            json.getString("unit"),
                            list(json, "mistakes", QuestionJson::mistake),
                            feedback(json));
            case "ordering" ->
                    new Ordering(head, list(json, "items", QuestionJson::item), feedback(json));
            case "matching" ->
                    new Matching(
                            head,
                            list(json, "pairs", QuestionJson::pair),
                            list(json, "distractors", QuestionJson::item),
                            feedback(json));
            default ->
                    throw new IllegalArgumentException(
                            "unknown kind of question: " + json.getString("kind"));
        };
    }

    private static QuestionHead head(JsonObject json) {
        return new QuestionHead(
                json.getString("id"),
                json.getString("outcome"),
                json.getString("bloom"),
                json.getInt("difficulty"),
                json.getString("pair"),
                json.getString("lesson"),
                json.getString("stem"),
                json.getString("exhibit"));
    }

    private static JsonObjectBuilder option(Option option) {
        return JSON.createObjectBuilder()
                .add("id", option.id())
                .add("text", option.text())
                .add("correct", option.correct())
                .add("feedback", option.feedback());
    }

    private static Option option(JsonObject json) {
        return new Option(
                json.getString("id"),
                json.getString("text"),
                json.getBoolean("correct"),
                json.getString("feedback"));
    }

    private static JsonObjectBuilder item(Item item) {
        return JSON.createObjectBuilder()
                .add("id", item.id())
                .add("text", item.text())
                .add("feedback", item.feedback());
    }

    private static Item item(JsonObject json) {
        return new Item(json.getString("id"), json.getString("text"), json.getString("feedback"));
    }

    private static JsonObjectBuilder pair(Matching.Pair pair) {
        return JSON.createObjectBuilder()
                .add("id", pair.id())
                .add("left", pair.left())
                .add("right", pair.right())
                .add("feedback", pair.feedback());
    }

    private static Matching.Pair pair(JsonObject json) {
        return new Matching.Pair(
                json.getString("id"),
                json.getString("left"),
                json.getString("right"),
                json.getString("feedback"));
    }

    private static JsonObjectBuilder mistake(Numeric.Mistake mistake) {
        return JSON.createObjectBuilder()
                .add("value", mistake.value().toPlainString())
                .add("tolerance", mistake.tolerance().toPlainString())
                .add("feedback", mistake.feedback());
    }

    private static Numeric.Mistake mistake(JsonObject json) {
        return new Numeric.Mistake(
                number(json, "value"), number(json, "tolerance"), json.getString("feedback"));
    }

    private static JsonObjectBuilder feedback(Feedback feedback) {
        return JSON.createObjectBuilder()
                .add("correct", feedback.correct())
                .add("wrong", feedback.wrong());
    }

    private static Feedback feedback(JsonObject json) {
        var feedback = json.getJsonObject("feedback");
        return new Feedback(feedback.getString("correct"), feedback.getString("wrong"));
    }

    private static BigDecimal number(JsonObject json, String key) {
        return new BigDecimal(json.getString(key));
    }

    private static <T> JsonArrayBuilder array(List<T> parts, Function<T, JsonObjectBuilder> write) {
        var array = JSON.createArrayBuilder();
        parts.forEach(part -> array.add(write.apply(part)));
        return array;
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> read) {
        JsonArray array = json.getJsonArray(key);
        return array.stream().map(JsonValue::asJsonObject).map(read).toList();
    }
}
