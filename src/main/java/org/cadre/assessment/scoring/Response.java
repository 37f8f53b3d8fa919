package org.cadre.assessment.scoring;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody answered, by the ids of the question.
 *
 * <p>Stored as short text: {@code c:a,c} chosen, {@code t:true} truth, {@code n:512|bytes} number,
 * {@code o:b,a,c} order, {@code p:a=c,b=a} pairs (left=right), and nothing for no answer. Ids are
 * kebab-case, so that the marks between them need no escape.
 */
public sealed interface Response {

    /** Nothing was answered. */
    record Unanswered() implements Response {}

    /** One option or several. */
    record Chosen(Set<String> ids) implements Response {

        public Chosen {
            ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Response {}

    /** A number; the unit is empty when none was written. */
    record Number(BigDecimal value, String unit) implements Response {}

    /** All items, from first to last. */
    record Order(List<String> ids) implements Response {

        public Order {
            ids = List.copyOf(ids);
        }
    }

    /** Right side by left side; a left side without an answer is missing. */
    record Pairs(Map<String, String> rightByLeft) implements Response {

        public Pairs {
            rightByLeft = Collections.unmodifiableMap(new LinkedHashMap<>(rightByLeft));
        }
    }

    static String encode(Response response) {
        return switch (response) {
            case Unanswered none -> "";
            case Chosen chosen -> "c:" + String.join(",", chosen.ids());
            case Truth truth -> "t:" + truth.value();
            case Number number -> "n:" + number.value().toPlainString() + "|" + number.unit();
            case Order order -> "o:" + String.join(",", order.ids());
            case Pairs pairs ->
                    pairs.rightByLeft().entrySet().stream()
                            .map(pair -> pair.getKey() + "=" + pair.getValue())
                            .collect(joining(",", "p:", ""));
        };
    }

    /**
     * @throws IllegalArgumentException if the text was not made by {@link #encode}
     */
    static Response decode(String text) {
        if (text.isEmpty()) {
            return new Unanswered();
        }
        if (text.length() < 2 || text.charAt(1) != ':') {
            throw new IllegalArgumentException("not a stored response: " + text);
        }
        var body = text.substring(2);
        return switch (text.charAt(0)) {
            case 'c' -> new Chosen(Set.copyOf(ids(body)));
            case 't' -> new Truth(truth(body));
            case 'n' -> number(body);
            case 'o' -> new Order(ids(body));
            case 'p' -> pairs(body);
            default -> throw new IllegalArgumentException("not a stored response: " + text);
        };
    }

    private static List<String> ids(String body) {
        return body.isEmpty() ? List.of() : Arrays.asList(body.split(",", -1));
    }

    private static boolean truth(String body) {
        return switch (body) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + body);
        };
    }

    private static Number number(String body) {
        var bar = body.indexOf('|');
        if (bar < 1) {
            throw new IllegalArgumentException("not a stored number: " + body);
        }
        return new Number(new BigDecimal(body.substring(0, bar)), body.substring(bar + 1));
    }

    private static Pairs pairs(String body) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : ids(body)) {
            var sides = pair.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("not a stored pair: " + pair);
            }
            pairs.put(sides[0], sides[1]);
        }
        return new Pairs(pairs);
    }
}
