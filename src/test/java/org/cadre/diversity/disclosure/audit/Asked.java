package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;
import org.cadre.testing.Glpsol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Debian's solver of linear and integer programmes is asked: a variable for every finest cell,
 * and for every cell that is published the bounds of its sum.
 */
final class Asked {

    private final Glpsol glpsol;
    private final List<CellKey> finest;
    private final StringBuilder model = new StringBuilder();

    Asked(Path folder, List<Dimension> dimensions, List<PublishedTable> tables) {
        glpsol = new Glpsol(folder);
        finest = Relation.finest(dimensions);
        int number = 0;
        for (var table : tables) {
            for (PublishedCell cell : table.cells()) {
                model.append(
                        " least%d: %s >= %d%n".formatted(number, sum(cell.key()), cell.least()));
                model.append(
                        " most%d: %s <= %d%n".formatted(number++, sum(cell.key()), cell.most()));
            }
        }
    }

    private String sum(CellKey key) {
        var sum = new StringBuilder();
        for (int i = 0; i < finest.size(); i++) {
            if (key.contains(finest.get(i))) {
                sum.append("+ x").append(i).append(' ');
            }
        }
        return sum.toString();
    }

    /** Of people. */
    long low(CellKey key) {
        return Math.round(ask("Minimize", key, true));
    }

    long high(CellKey key) {
        return Math.round(ask("Maximize", key, true));
    }

    /** Of parts of people, too: the linear programme alone. */
    double relaxedLow(CellKey key) {
        return ask("Minimize", key, false);
    }

    private double ask(String direction, CellKey key, boolean whole) {
        return glpsol.solve(text(direction, key, whole));
    }

    private String text(String direction, CellKey key, boolean whole) {
        var variables = new ArrayList<String>();
        for (int i = 0; i < finest.size(); i++) {
            variables.add("x" + i);
        }
        var generals = whole ? "Generals%n %s%n".formatted(String.join(" ", variables)) : "";
        return "%s%n number: %s%nSubject To%n%s%sEnd%n"
                .formatted(direction, sum(key), model, generals);
    }
}
