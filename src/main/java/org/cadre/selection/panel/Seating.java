package org.cadre.selection.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the seats of compositions to persons: those of one type take turns from panel to panel, so
 * nobody sits on two panels more than another of the same type.
 */
final class Seating {

    private final List<NomineeType> types;
    private final List<List<String>> turns;
    private final int[] next;

    private Seating(List<NomineeType> types, SeededOrder order) {
        this.types = types;
        turns = types.stream().map(type -> order.sort(type.pseudonyms())).toList();
        next = new int[types.size()];
    }

    /** Panels in the order in which they are numbered. */
    static List<List<String>> of(
            List<NomineeType> types, List<Composition> compositions, SeededOrder order) {
        var seating = new Seating(types, order);
        return order.sort(IntStream.range(0, compositions.size()).boxed().toList()).stream()
                .map(compositions::get)
                .map(seating::panel)
                .toList();
    }

    private List<String> panel(Composition composition) {
        var panel = new ArrayList<String>();
        for (int type = 0; type < types.size(); type++) {
            for (int seat = 0; seat < composition.of(type); seat++) {
                panel.add(turns.get(type).get(next[type]));
                next[type] = (next[type] + 1) % types.get(type).size();
            }
        }
        return panel;
    }
}
