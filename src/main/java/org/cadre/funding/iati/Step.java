package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One step of a path.
 *
 * @param name of an element or attribute; empty where the axis needs none
 * @param conditions a number is a position, all else must hold
 */
record Step(Axis axis, String name, List<Expression> conditions) {

    enum Axis {
        TOP,
        EVERYWHERE,
        SELF,
        PARENT,
        CHILD,
        ATTRIBUTE,
        TEXT
    }

    static Step along(Axis axis) {
        return new Step(axis, "", List.of());
    }

    List<Node> from(List<Node> contexts, @Nullable String group) {
        if (contexts.size() == 1) {
            return fitting(contexts.getFirst(), group);
        }
        var reached = new LinkedHashSet<Node>();
        contexts.forEach(context -> reached.addAll(fitting(context, group)));
        return List.copyOf(reached);
    }

    private List<Node> fitting(Node context, @Nullable String group) {
        var left = reach(context);
        for (var condition : conditions) {
            var all = left;
            left =
                    IntStream.range(0, all.size())
                            .filter(i -> holds(condition.of(all.get(i), group), i + 1))
                            .mapToObj(all::get)
                            .toList();
        }
        return left;
    }

    private static boolean holds(Value value, int position) {
        return value instanceof Value.Num(var number) ? number == position : value.truth();
    }

    /** Attributes and texts have nothing below them. */
    private List<Node> reach(Node from) {
        if (axis == Axis.SELF) {
            return List.of(from);
        }
        if (axis == Axis.TOP) {
            return List.of(top(from));
        }
        if (axis == Axis.PARENT) {
            return from.parent() instanceof Element parent ? List.of(parent) : List.of();
        }
        return from instanceof Element element ? below(element) : List.of();
    }

    private List<Node> below(Element element) {
        return switch (axis) {
            case CHILD -> element.children(name);
            case ATTRIBUTE -> element.attribute(name).<List<Node>>map(List::of).orElse(List.of());
            case TEXT -> element.texts();
            case EVERYWHERE -> {
                var all = new ArrayList<Node>();
                element.collect(all);
                yield all;
            }
            case SELF, TOP, PARENT -> List.of();
        };
    }

    private static Node top(Node from) {
        var parent = from.parent();
        return parent == null ? from : top(parent);
    }
}
