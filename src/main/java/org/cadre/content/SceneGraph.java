package org.cadre.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which decision leads to which. All but {@link #cycle} and {@link #reachable} is for graphs
 * without a cycle; each decision is looked at once, however many ways there are.
 */
final class SceneGraph {

    private final Map<String, List<Step>> stepsByDecision;
    private final Map<String, Lengths> lengths = new HashMap<>();
    private final Map<String, OptionalInt> best = new HashMap<>();

    /**
     * @param stepsByDecision a step names a decision of the map, or the end
     */
    SceneGraph(Map<String, List<Step>> stepsByDecision) {
        this.stepsByDecision = stepsByDecision;
    }

    /** An option as the graph sees it. */
    record Step(String next, int points, boolean critical) {}

    /** How many decisions the shortest and the longest way to the end have. */
    record Lengths(int shortest, int longest) {

        boolean differ() {
            return shortest != longest;
        }
    }

    private List<Step> steps(String decision) {
        return stepsByDecision.getOrDefault(decision, List.of());
    }

    /** Everything that can come from here on, the decision itself included. */
    Set<String> reachable(String from) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            var decision = waiting.pop();
            if (!decision.equals(Scene.END) && seen.add(decision)) {
                steps(decision).forEach(step -> waiting.push(step.next()));
            }
        }
        return seen;
    }

    /** A decision to which the same decision can lead back; empty when there is none. */
    Optional<String> cycle() {
        return stepsByDecision.keySet().stream()
                .filter(
                        decision ->
                                steps(decision).stream()
                                        .anyMatch(
                                                step -> reachable(step.next()).contains(decision)))
                .findFirst();
    }

    Lengths lengths(String from) {
        if (from.equals(Scene.END)) {
            return new Lengths(0, 0);
        }
        var known = lengths.get(from);
        if (known != null) {
            return known;
        }
        var next = steps(from).stream().map(step -> lengths(step.next())).toList();
        var found =
                new Lengths(
                        1 + next.stream().mapToInt(Lengths::shortest).min().orElse(0),
                        1 + next.stream().mapToInt(Lengths::longest).max().orElse(0));
        lengths.put(from, found);
        return found;
    }

    /** The most points of a way without a critical error; empty where every way has one. */
    OptionalInt best(String from) {
        if (from.equals(Scene.END)) {
            return OptionalInt.of(0);
        }
        var known = best.get(from);
        if (known != null) {
            return known;
        }
        var found =
                steps(from).stream()
                        .filter(step -> !step.critical())
                        .flatMapToInt(
                                step ->
                                        best(step.next()).stream()
                                                .map(rest -> rest + step.points()))
                        .max();
        best.put(from, found);
        return found;
    }
}
