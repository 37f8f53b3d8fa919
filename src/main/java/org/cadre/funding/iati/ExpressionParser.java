package org.cadre.funding.iati;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of XPath 1.0 that rulesets speak: paths along children, parents and attributes,
 * conditions and positions, comparing, {@code + | and or}, {@code count}, {@code not} and {@code
 * number}. Everything else is refused, when the ruleset is read.
 */
final class ExpressionParser {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_.-]+)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private final String text;
    private int at;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression whole() {
        var expression = either();
        skip();
        if (at < text.length()) {
            throw refused();
        }
        return expression;
    }

    private Expression either() {
        return chain(
                "or",
                this::both,
                (left, right) ->
                        (node, group) ->
                                new Value.Truth(
                                        left.holds(node, group) || right.holds(node, group)));
    }

    private Expression both() {
        return chain(
                "and",
                this::comparison,
                (left, right) ->
                        (node, group) ->
                                new Value.Truth(
                                        left.holds(node, group) && right.holds(node, group)));
    }

    private Expression comparison() {
        var left = sum();
        for (var comparison : Comparison.values()) {
            if (accept(comparison.sign)) {
                var right = sum();
                return (node, group) ->
                        new Value.Truth(comparison.of(left.of(node, group), right.of(node, group)));
            }
        }
        return left;
    }

    private Expression sum() {
        return chain(
                "+",
                this::union,
                (left, right) ->
                        (node, group) ->
                                new Value.Num(
                                        left.of(node, group).number()
                                                + right.of(node, group).number()));
    }

    private Expression union() {
        return chain(
                "|",
                this::operand,
                (left, right) ->
                        (node, group) -> {
                            var both = new LinkedHashSet<>(left.nodes(node, group));
                            both.addAll(right.nodes(node, group));
                            return new Value.Nodes(List.copyOf(both));
                        });
    }

    private interface Joining {
        Expression of(Expression left, Expression right);
    }

    private Expression chain(String sign, Supplier<Expression> operand, Joining joining) {
        var left = operand.get();
        while (accept(sign)) {
            left = joining.of(left, operand.get());
        }
        return left;
    }

    private Expression operand() {
        if (accept("(")) {
            return closed(either());
        }
        return literal().or(this::number).or(this::function).orElseGet(this::path);
    }

    private Expression closed(Expression inner) {
        expect(")");
        return inner;
    }

    private Optional<Expression> literal() {
        return next(LITERAL)
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(
                        words ->
                                (node, group) ->
                                        new Value.Words(
                                                group == null
                                                        ? words
                                                        : words.replace("$1", group)));
    }

    private Optional<Expression> number() {
        return next(NUMBER)
                .map(match -> new Value.Num(Double.parseDouble(match.group())))
                .map(number -> (node, group) -> number);
    }

    private Optional<Expression> function() {
        if (accept("count(")) {
            return call(
                    value -> new Value.Num(value instanceof Value.Nodes(var all) ? all.size() : 0));
        }
        if (accept("not(")) {
            return call(value -> new Value.Truth(!value.truth()));
        }
        return accept("number(") ? call(value -> new Value.Num(value.number())) : Optional.empty();
    }

    private Optional<Expression> call(Function<Value, Value> function) {
        var inner = closed(either());
        return Optional.of((node, group) -> function.apply(inner.of(node, group)));
    }

    private Expression path() {
        var steps = new ArrayList<Step>();
        if (accept("//")) {
            steps.add(Step.along(Step.Axis.TOP));
            steps.add(Step.along(Step.Axis.EVERYWHERE));
        } else if (accept("/")) {
            steps.add(Step.along(Step.Axis.TOP));
        }
        steps.add(step());
        while (accept("/")) {
            if (accept("/")) {
                steps.add(Step.along(Step.Axis.EVERYWHERE));
            }
            steps.add(step());
        }
        return (node, group) -> {
            List<Node> reached = List.of(node);
            for (int i = 0; i < steps.size() && !reached.isEmpty(); i++) {
                reached = steps.get(i).from(reached, group);
            }
            return new Value.Nodes(reached);
        };
    }

    private Step step() {
        if (accept("..")) {
            return Step.along(Step.Axis.PARENT);
        }
        if (accept(".")) {
            return Step.along(Step.Axis.SELF);
        }
        if (accept("text()")) {
            return Step.along(Step.Axis.TEXT);
        }
        var axis = accept("@") ? Step.Axis.ATTRIBUTE : Step.Axis.CHILD;
        var name = next(NAME).orElseThrow(this::refused).group();
        return new Step(axis, name, conditions());
    }

    private List<Expression> conditions() {
        var conditions = new ArrayList<Expression>();
        while (accept("[")) {
            conditions.add(either());
            expect("]");
        }
        return List.copyOf(conditions);
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw refused();
        }
    }

    /** Words end where a name would not go on. */
    private boolean accept(String sign) {
        skip();
        var end = at + sign.length();
        var cut =
                Character.isLetter(sign.charAt(sign.length() - 1))
                        && end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end));
        if (cut || !text.startsWith(sign, at)) {
            return false;
        }
        at = end;
        return true;
    }

    private Optional<Matcher> next(Pattern pattern) {
        skip();
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("not understood at " + at + ": " + text);
    }
}
