package org.cadre.scenario.lint;

import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Guard;
import org.cadre.scenario.GuardFacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the conditions of a guard stand in each other's way: {@code lamp = on and lamp = off}.
 *
 * <p>Every answer to every question of the guard is tried with every other. A guard with so many of
 * them that this takes long is not said to contradict itself.
 */
final class Contradiction {

    private static final int MOST_WORLDS = 50_000;

    private final ExerciseDesign design;

    /** By question; both in words of the guard. */
    private final Map<String, Set<String>> answers = new LinkedHashMap<>();

    private Contradiction(ExerciseDesign design) {
        this.design = design;
    }

    static boolean isIn(Guard guard, ExerciseDesign design) {
        var contradiction = new Contradiction(design);
        guard.conditions().forEach(contradiction::ask);
        return contradiction.worlds() <= MOST_WORLDS && !contradiction.holdsSomewhere(guard);
    }

    private void ask(Guard condition) {
        switch (condition) {
            case Guard.Compares(var variable, var by, var value) ->
                    may(variable, values(variable, value));
            case Guard.Decided(var decision, var taken, var option) ->
                    may("decided " + decision, options(decision));
            case Guard.LabScore(var lab, var by, var score) ->
                    may("labScore " + lab, around(score).filter(Contradiction::isScore));
            case Guard.Always always -> {}
            default -> may(condition.text(), Stream.of("true", "false"));
        }
    }

    private void may(String question, Stream<String> more) {
        answers.computeIfAbsent(question, key -> new LinkedHashSet<>()).addAll(more.toList());
    }

    /** Of a number, those next to the one that it is compared with are enough. */
    private Stream<String> values(String id, String value) {
        return design.variable(id).stream()
                .flatMap(
                        variable ->
                                switch (variable.type()) {
                                    case BOOL -> Stream.of("true", "false");
                                    case ENUM -> variable.values().stream();
                                    case INT -> around(Integer.parseInt(value));
                                });
    }

    private static Stream<String> around(int number) {
        return IntStream.rangeClosed(number - 1, number + 1).mapToObj(Integer::toString);
    }

    private static boolean isScore(String number) {
        var score = Integer.parseInt(number);
        return score >= 0 && score <= 100;
    }

    /** The empty one for nothing decided. */
    private Stream<String> options(String decision) {
        return Stream.concat(
                Stream.of(""),
                design.decision(decision).stream()
                        .flatMap(point -> point.options().stream())
                        .map(DecisionPoint.Option::id));
    }

    private double worlds() {
        return answers.values().stream().mapToDouble(Set::size).reduce(1, (a, b) -> a * b);
    }

    private boolean holdsSomewhere(Guard guard) {
        return holdsSomewhere(guard, new World(new HashMap<>()), List.copyOf(answers.keySet()));
    }

    private boolean holdsSomewhere(Guard guard, World world, List<String> open) {
        if (open.isEmpty()) {
            return guard.holds(world);
        }
        var question = open.getFirst();
        var rest = open.subList(1, open.size());
        for (var answer : answers.getOrDefault(question, Set.of())) {
            world.answers().put(question, answer);
            if (holdsSomewhere(guard, world, rest)) {
                return true;
            }
        }
        return false;
    }

    /** One answer to each question. */
    private record World(Map<String, String> answers) implements GuardFacts {

        private String answer(String question) {
            return answers.getOrDefault(question, "");
        }

        private boolean isTrue(Guard condition) {
            return answer(condition.text()).equals("true");
        }

        @Override
        public String value(String variable) {
            return answer(variable);
        }

        @Override
        public Optional<String> decided(String decision) {
            return Optional.of(answer("decided " + decision)).filter(option -> !option.isEmpty());
        }

        @Override
        public boolean isMet(String expected) {
            return isTrue(new Guard.Met(expected));
        }

        @Override
        public boolean isReleased(String inject) {
            return isTrue(new Guard.Released(inject));
        }

        @Override
        public boolean anyRequest(FormalRequestType type, FormalRequestState state) {
            return isTrue(new Guard.AnyRequest(type, state));
        }

        @Override
        public boolean allRequests(FormalRequestType type, FormalRequestState state) {
            return isTrue(new Guard.AllRequests(type, state));
        }

        @Override
        public int labScore(String lab) {
            return Integer.parseInt(answer("labScore " + lab));
        }
    }
}
