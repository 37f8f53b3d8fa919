package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Rules on how often something stands in an element. */
final class Counting {

    private Counting() {}

    static Demand atLeastOne(RuleCase rule) {
        return count(rule, count -> count >= 1);
    }

    static Demand noMoreThanOne(RuleCase rule) {
        return count(rule, count -> count <= 1);
    }

    private static Demand count(RuleCase rule, IntPredicate right) {
        var paths = rule.expressions("paths");
        return (element, group) -> {
            var found = all(paths, element, group);
            return when(!right.test(found.size()), element, found);
        };
    }

    /** When something excluded is there, none; else exactly one. */
    static Demand onlyOneOf(RuleCase rule) {
        var paths = rule.expressions("paths");
        var excluded = rule.expressions("excluded");
        return (element, group) -> {
            var found = all(paths, element, group);
            var wanted = all(excluded, element, group).isEmpty() ? 1 : 0;
            return when(found.size() != wanted, element, found);
        };
    }

    /** All or none. */
    static Demand dependent(RuleCase rule) {
        var paths = rule.expressions("paths");
        return (element, group) -> {
            var there = paths.stream().filter(path -> path.holds(element, group)).count();
            return when(there != 0 && there != paths.size(), element, all(paths, element, group));
        };
    }

    static Demand unique(RuleCase rule) {
        var paths = rule.expressions("paths");
        return (element, group) -> {
            var seen = new HashSet<String>();
            return all(paths, element, group).stream()
                    .filter(node -> !seen.add(node.text()))
                    .findFirst()
                    .map(node -> Breach.of(element, List.of(node)));
        };
    }

    /** One for the whole element, or one for each part: a language, a currency, a sector. */
    static Demand oneOrAll(RuleCase rule) {
        var one = rule.expression("one");
        var lacking =
                switch (rule.text("all")) {
                    case "lang" -> ".//narrative[not(@xml:lang)]";
                    case "currency" ->
                            ".//value[not(@currency)] | .//forecast[not(@currency)]"
                                    + " | .//loan-status[not(@currency)]";
                    case "sector" -> "transaction[not(sector)]";
                    case "recipient-country|recipient-region" ->
                            "transaction[not(recipient-country|recipient-region)]";
                    default -> throw new IllegalArgumentException("all: " + rule.text("all"));
                };
        var parts = Expression.parse(lacking);
        return (element, group) ->
                one.holds(element, group)
                        ? Optional.empty()
                        : parts.nodes(element, group).stream()
                                .findFirst()
                                .map(node -> Breach.of(element, List.of(node)));
    }

    static Demand ifThen(RuleCase rule) {
        var condition = rule.expression("if");
        var then = rule.expression("then");
        var paths = rule.has("paths") ? rule.expressions("paths") : List.<Expression>of();
        return (element, group) ->
                when(
                        condition.holds(element, group) && !then.holds(element, group),
                        element,
                        all(paths, element, group));
    }

    /** Of every path, twice what stands under two of them. */
    static List<Node> all(List<Expression> paths, Element element, @Nullable String group) {
        return paths.stream().flatMap(path -> path.nodes(element, group).stream()).toList();
    }

    private static Optional<Breach> when(boolean broken, Element element, List<Node> found) {
        return broken ? Optional.of(Breach.of(element, found)) : Optional.empty();
    }
}
