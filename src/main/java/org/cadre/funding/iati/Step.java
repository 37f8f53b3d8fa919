package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        var reached = new LinkedHashSet<Node>();
        contexts.forEach(context -> reached.addAll(fitting(reach(context).toList(), group)));
        return List.copyOf(reached);
    }

    private List<Node> fitting(List<? extends Node> candidates, @Nullable String group) {
        List<Node> left = List.copyOf(candidates);
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

    private Stream<? extends Node> reach(Node from) {
        return switch (axis) {
            case TOP -> Stream.of(top(from));
            case SELF -> Stream.of(from);
            case PARENT -> Optional.ofNullable(from.parent()).stream();
            case EVERYWHERE -> {
                var all = new ArrayList<Element>();
                below(from).forEach(element -> element.collect(all));
                yield all.stream();
            }
            case CHILD ->
                    below(from)
                            .flatMap(Element::elements)
                            .filter(child -> child.name().equals(name));
            case ATTRIBUTE -> below(from).flatMap(element -> element.attribute(name).stream());
            case TEXT -> below(from).flatMap(Element::texts);
        };
    }

    /** Attributes and texts have nothing below them. */
    private static Stream<Element> below(Node from) {
        return from instanceof Element element ? Stream.of(element) : Stream.empty();
    }

    private static Node top(Node from) {
        var parent = from.parent();
        return parent == null ? from : top(parent);
    }
}
