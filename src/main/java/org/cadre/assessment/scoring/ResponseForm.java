package org.cadre.assessment.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads an answer from the parameters of a form, by positions in the {@link DrawnQuestion}.
 *
 * <table>
 *   <caption>Parameters</caption>
 *   <tr><td>single, multiple</td><td>{@code answer=2}, repeated for several</td></tr>
 *   <tr><td>true-false</td><td>{@code answer=true}</td></tr>
 *   <tr><td>numeric</td><td>{@code answer=1 024 bytes}</td></tr>
 *   <tr><td>ordering</td><td>{@code place1=3}: the first item shown belongs in place 3</td></tr>
 *   <tr><td>matching</td><td>{@code match1=4}: the first left side shown goes with target 4</td></tr>
 * </table>
 *
 * <p>Strict: what could not come from the form is rejected, never guessed.
 */
public final class ResponseForm {

    public static final String ANSWER = "answer";
    public static final String PLACE = "place";
    public static final String MATCH = "match";

    private final Map<String, String[]> parameters;
    private final DrawnQuestion drawn;

    private ResponseForm(Map<String, String[]> parameters, DrawnQuestion drawn) {
        this.parameters = parameters;
        this.drawn = drawn;
    }

    /** What came of reading a form. */
    public sealed interface Reading {

        /** An answer, or none. */
        record Read(Response response) implements Reading {}

        /** Nothing that can be kept. */
        record Rejected(Reason reason) implements Reading {}
    }

    /** Why an answer is rejected; the first of them is the only one that a page can cause. */
    public enum Reason {
        /** Not a number, or a number with text that is no unit. */
        NUMBER_UNREADABLE,
        /** A place is empty or taken twice. */
        PLACES_INCOMPLETE,
        /** A position that was never offered, or several where one is asked for. */
        NOT_OFFERED
    }

    public static Reading read(
            Question question, DrawnQuestion drawn, Map<String, String[]> parameters) {
        var form = new ResponseForm(parameters, drawn);
        try {
            return new Reading.Read(form.read(question));
        } catch (Rejection rejection) {
            return new Reading.Rejected(rejection.reason);
        }
    }

    private Response read(Question question) {
        return switch (question) {
            case SingleChoice q -> chosen(1);
            case MultipleChoice q -> chosen(q.options().size());
            case TrueFalse q -> truth();
            case Numeric q -> number(q);
            case Ordering q -> order();
            case Matching q -> pairs();
        };
    }

    private Response chosen(int most) {
        var values = values(ANSWER);
        if (values.isEmpty()) {
            return new Response.Unanswered();
        }
        var ids = new HashSet<String>();
        values.forEach(value -> ids.add(offered(drawn.order(), value)));
        if (values.size() > most || ids.size() != values.size()) {
            throw new Rejection(Reason.NOT_OFFERED);
        }
        return new Response.Chosen(ids);
    }

    private Response truth() {
        return switch (value(ANSWER)) {
            case "" -> new Response.Unanswered();
            case "true" -> new Response.Truth(true);
            case "false" -> new Response.Truth(false);
            default -> throw new Rejection(Reason.NOT_OFFERED);
        };
    }

    private Response number(Numeric question) {
        var text = value(ANSWER);
        if (text.isBlank()) {
            return new Response.Unanswered();
        }
        var readings = NumberText.read(text);
        return readings.stream()
                .filter(reading -> Scoring.isRight(question, reading))
                .findFirst()
                .or(() -> knownMistake(question, readings))
                .or(() -> readings.stream().findFirst())
                .orElseThrow(() -> new Rejection(Reason.NUMBER_UNREADABLE));
    }

    private static Optional<Response.Number> knownMistake(
            Numeric question, List<Response.Number> readings) {
        return readings.stream()
                .filter(reading -> Scoring.isKnownMistake(question, reading.value()))
                .findFirst();
    }

    private Response order() {
        var size = drawn.order().size();
        var places = IntStream.rangeClosed(1, size).mapToObj(i -> value(PLACE + i)).toList();
        if (places.stream().allMatch(String::isEmpty)) {
            return new Response.Unanswered();
        }
        var ids = new String[size];
        for (int i = 0; i < size; i++) {
            if (places.get(i).isEmpty()) {
                throw new Rejection(Reason.PLACES_INCOMPLETE);
            }
            var place = position(places.get(i), size);
            if (ids[place] != null) {
                throw new Rejection(Reason.PLACES_INCOMPLETE);
            }
            ids[place] = drawn.order().get(i);
        }
        return new Response.Order(List.of(ids));
    }

    private Response pairs() {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < drawn.order().size(); i++) {
            var value = value(MATCH + (i + 1));
            if (!value.isEmpty()) {
                pairs.put(drawn.order().get(i), offered(drawn.targets(), value));
            }
        }
        return pairs.isEmpty() ? new Response.Unanswered() : new Response.Pairs(pairs);
    }

    private static String offered(List<String> ids, String position) {
        return ids.get(position(position, ids.size()));
    }

    private static int position(String value, int size) {
        if (!value.matches("[1-9][0-9]{0,2}") || Integer.parseInt(value) > size) {
            throw new Rejection(Reason.NOT_OFFERED);
        }
        return Integer.parseInt(value) - 1;
    }

    private String value(String name) {
        var values = values(name);
        if (values.size() > 1) {
            throw new Rejection(Reason.NOT_OFFERED);
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    private List<String> values(String name) {
        var values = new ArrayList<>(Arrays.asList(parameters.getOrDefault(name, new String[0])));
        values.removeIf(String::isEmpty);
        return values;
    }

    private static final class Rejection extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        Rejection(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }
}
