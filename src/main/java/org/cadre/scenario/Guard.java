package org.cadre.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What must hold before something happens: {@code decided(door) = wait and not met(x2)}.
 *
 * <p>{@code or}, {@code and}, {@code not} and parentheses join comparisons of variables, and what
 * is known of decisions, expected actions, injects, formal requests and labs. {@code not} binds
 * closest, {@code or} least. An empty text always holds. Equal guards have equal {@link #text()},
 * and that text is read as the same guard.
 */
public sealed interface Guard {

    /** Nothing has to hold. */
    record Always() implements Guard {}

    /** All of several, two or more. */
    record All(List<Guard> parts) implements Guard {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of several, two or more. */
    record AnyOf(List<Guard> parts) implements Guard {

        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record Not(Guard part) implements Guard {}

    /** A variable against a value; larger and smaller are for numbers. */
    record Compares(String variable, Comparison by, String value) implements Guard {}

    /**
     * The team took an option.
     *
     * @param taken false for {@code !=}, which holds while nothing is decided
     */
    record Decided(String decision, boolean taken, String option) implements Guard {}

    /** An expected action was judged as met. */
    record Met(String expected) implements Guard {}

    /** An inject reached the team. */
    record Released(String inject) implements Guard {}

    /** At least one request of the team stands so. */
    record AnyRequest(FormalRequestType type, FormalRequestState state) implements Guard {}

    /** The team has requests of the type, and all of them stand so. */
    record AllRequests(FormalRequestType type, FormalRequestState state) implements Guard {}

    /** The best score of the team in a lab, in percent; 0 without one. */
    record LabScore(String lab, Comparison by, int score) implements Guard {}

    /**
     * Reads a guard.
     *
     * @throws GuardFault at the first place that cannot be understood
     */
    static Guard parse(String text) {
        return new GuardParser(text, (word, at) -> {}).parse();
    }

    /**
     * Reads a guard whose every word is known to a script, and compares like with like.
     *
     * @throws GuardFault at the first place that cannot be understood
     */
    static Guard parse(String text, ExerciseDesign design) {
        return new GuardParser(text, new GuardWordCheck(design)).parse();
    }

    default boolean holds(GuardFacts facts) {
        return switch (this) {
            case Always always -> true;
            case All(var parts) -> parts.stream().allMatch(part -> part.holds(facts));
            case AnyOf(var parts) -> parts.stream().anyMatch(part -> part.holds(facts));
            case Not(var part) -> !part.holds(facts);
            case Compares(var variable, var by, var value) ->
                    by.holds(facts.value(variable), value);
            case Decided(var decision, var taken, var option) ->
                    taken == facts.decided(decision).filter(option::equals).isPresent();
            case Met(var expected) -> facts.isMet(expected);
            case Released(var inject) -> facts.isReleased(inject);
            case AnyRequest(var type, var state) -> facts.anyRequest(type, state);
            case AllRequests(var type, var state) -> facts.allRequests(type, state);
            case LabScore(var lab, var by, var score) -> by.holds(facts.labScore(lab), score);
        };
    }

    /** In the guard language, with no more parentheses than it needs. */
    default String text() {
        return switch (this) {
            case Always always -> "";
            case All(var parts) ->
                    parts.stream()
                            .map(part -> part.within(part instanceof All || part instanceof AnyOf))
                            .collect(joining(" and "));
            case AnyOf(var parts) ->
                    parts.stream()
                            .map(part -> part.within(part instanceof AnyOf))
                            .collect(joining(" or "));
            case Not(var part) ->
                    "not " + part.within(part instanceof All || part instanceof AnyOf);
            case Compares(var variable, var by, var value) ->
                    "%s %s %s".formatted(variable, by.sign(), value);
            case Decided(var decision, var taken, var option) ->
                    "decided(%s) %s %s".formatted(decision, taken ? "=" : "!=", option);
            case Met(var expected) -> "met(%s)".formatted(expected);
            case Released(var inject) -> "released(%s)".formatted(inject);
            case AnyRequest(var type, var state) -> "anyRequest(%s) = %s".formatted(type, state);
            case AllRequests(var type, var state) -> "allRequests(%s) = %s".formatted(type, state);
            case LabScore(var lab, var by, var score) ->
                    "labScore(%s) %s %d".formatted(lab, by.sign(), score);
        };
    }

    private String within(boolean parentheses) {
        return parentheses ? "(%s)".formatted(text()) : text();
    }

    /** The conditions of which it is made, from left to right. */
    default Stream<Guard> conditions() {
        return switch (this) {
            case All(var parts) -> parts.stream().flatMap(Guard::conditions);
            case AnyOf(var parts) -> parts.stream().flatMap(Guard::conditions);
            case Not(var part) -> part.conditions();
            default -> Stream.of(this);
        };
    }

    /** The variables that it reads. */
    default Set<String> variables() {
        var read = new TreeSet<String>();
        conditions()
                .forEach(
                        condition -> {
                            if (condition instanceof Compares(var variable, var by, var value)) {
                                read.add(variable);
                            }
                        });
        return read;
    }
}
