package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A part of XPath 1.0, read by {@link ExpressionParser}. */
@FunctionalInterface
interface Expression {

    /**
     * @param group what {@code $1} stands for in a literal, inside a loop of the ruleset. It is put
     *     in after reading: a file cannot write expressions.
     */
    Value of(Node context, @Nullable String group);

    static Expression parse(String text) {
        return new ExpressionParser(text).whole();
    }

    /** The nodes a path leads to; an expression that is no path leads nowhere. */
    default List<Node> nodes(Node context, @Nullable String group) {
        return of(context, group) instanceof Value.Nodes(var nodes) ? nodes : List.of();
    }

    default boolean holds(Node context, @Nullable String group) {
        return of(context, group).truth();
    }

    /** The same, where {@code $1} stands for itself. */
    default Expression unbound() {
        return (context, group) -> of(context, null);
    }
}
