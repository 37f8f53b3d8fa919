package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Debian's solver of linear and integer programmes, asked in a file of its own form: a variable for
 * every finest cell, and for every cell that is published the bounds of its sum.
 */
final class Glpsol {

    private final Path folder;
    private final List<CellKey> finest;
    private final StringBuilder model = new StringBuilder();

    Glpsol(Path folder, List<Dimension> dimensions, List<PublishedTable> tables) {
        this.folder = folder;
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
        try {
            var question = Files.createTempFile(folder, "model", ".lp");
            var answer = Files.createTempFile(folder, "answer", ".txt");
            Files.writeString(question, text(direction, key, whole));
            var process =
                    new ProcessBuilder(
                                    "glpsol",
                                    "--lp",
                                    question.toString(),
                                    "--write",
                                    answer.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("glpsol.txt").toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("glpsol.txt")));
            }
            return Files.readAllLines(answer).stream()
                    .filter(line -> line.startsWith("s "))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "glpsol is missing or failed: install glpk-utils, so that an independent tool"
                            + " can ask the same",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
