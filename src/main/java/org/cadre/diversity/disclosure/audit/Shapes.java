package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.Dimension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Which dimensions stand in tables together. */
final class Shapes {

    private Shapes() {}

    /**
     * Whether tables that agree on what they have in common always come from one population. So it
     * is when the tables can be taken away one by one, each sharing with the rest no more than one
     * other table has (Graham, Yu and Özsoyoğlu); gender by rank, rank by country and country by
     * gender do not: each two agree, and yet no population may have all three.
     */
    static boolean hangTogether(List<List<Dimension>> shapes) {
        var edges = new ArrayList<Set<Dimension>>();
        shapes.forEach(shape -> edges.add(new HashSet<>(shape)));
        boolean removed = true;
        while (removed && edges.size() > 1) {
            removed = false;
            for (int i = 0; i < edges.size() && !removed; i++) {
                if (isEar(edges, i)) {
                    edges.remove(i);
                    removed = true;
                }
            }
        }
        return edges.size() <= 1;
    }

    private static boolean isEar(List<Set<Dimension>> edges, int ear) {
        var shared = new HashSet<Dimension>();
        for (int i = 0; i < edges.size(); i++) {
            if (i != ear) {
                shared.addAll(edges.get(i));
            }
        }
        shared.retainAll(edges.get(ear));
        for (int i = 0; i < edges.size(); i++) {
            if (i != ear && edges.get(i).containsAll(shared)) {
                return true;
            }
        }
        return false;
    }

    /** All dimensions of all tables. */
    static List<Dimension> union(List<List<Dimension>> shapes) {
        var union = new LinkedHashMap<String, Dimension>();
        for (var shape : shapes) {
            for (var dimension : shape) {
                var other = union.putIfAbsent(dimension.name(), dimension);
                if (other != null && !other.codes().equals(dimension.codes())) {
                    throw new IllegalArgumentException("two code lists of " + dimension.name());
                }
            }
        }
        return List.copyOf(union.values());
    }
}
