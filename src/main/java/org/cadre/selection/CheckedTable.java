package org.cadre.selection;

import org.cadre.content.Finding;
import org.cadre.document.CsvTable;
import org.cadre.selection.panel.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A table of a folder whose faults become findings with their line. */
final class CheckedTable {

    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int LARGEST = 5_000_000;
    private static final int MOST_DIGITS = 6;

    private final Path file;
    private final CsvTable table;
    private final List<Finding> findings;

    private CheckedTable(Path file, CsvTable table, List<Finding> findings) {
        this.file = file;
        this.table = table;
        this.findings = findings;
    }

    /** Empty, with a finding, where the file is no table. */
    static Optional<CheckedTable> read(
            Path folder, Path file, int mostRows, List<Finding> findings) {
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            findings.add(Finding.at(file, "", "The file is missing.", "Add it to the folder."));
            return Optional.empty();
        }
        try {
            if (Files.size(path) > LARGEST) {
                findings.add(Finding.at(file, "", "It is too large.", "Keep it below 5 MB."));
                return Optional.empty();
            }
            var table = CsvTable.read(Files.readAllBytes(path), mostRows);
            return Optional.of(new CheckedTable(file, table, findings));
        } catch (IOException e) {
            findings.add(
                    Finding.at(file, "", "The file cannot be read.", "Check who may read it."));
        } catch (CsvTable.Unreadable e) {
            findings.add(unreadable(file, e, mostRows));
        }
        return Optional.empty();
    }

    private static Finding unreadable(Path file, CsvTable.Unreadable e, int mostRows) {
        var reason =
                switch (e.fault()) {
                    case EMPTY -> "It has no row below its head.";
                    case NOT_TEXT -> "It is no text.";
                    case OPEN_QUOTE -> "A quotation mark is not closed.";
                    case TOO_MANY_ROWS -> "It has more than %d rows.".formatted(mostRows);
                };
        var cure = "Save it as CSV with a head and a row for each entry.";
        return new Finding(file, Math.max(1, e.row()), "", reason, cure);
    }

    /** Whether the head has these columns and none twice. */
    boolean has(List<String> columns) {
        var seen = new HashSet<String>();
        var twice = table.head().stream().filter(name -> !seen.add(name)).distinct().toList();
        var missing = columns.stream().filter(name -> !seen.contains(name)).toList();
        for (var name : twice) {
            find(1, name, "The column \"%s\" stands twice.".formatted(name), "Keep one of them.");
        }
        for (var name : missing) {
            var head = String.join(", ", table.head());
            find(
                    1,
                    name,
                    "The column \"%s\" is missing; there are %s.".formatted(name, head),
                    "Add it, or correct its name.");
        }
        return missing.isEmpty() && twice.isEmpty();
    }

    List<Row> rows() {
        return table.lines().stream().map(Row::new).toList();
    }

    private void find(int line, String where, String reason, String cure) {
        findings.add(new Finding(file, line, where, reason, cure));
    }

    /** One row below the head. */
    final class Row {

        private final CsvTable.Line line;

        private Row(CsvTable.Line line) {
            this.line = line;
        }

        /** Empty where there is no such column; a formula is found. */
        String cell(String column) {
            int index = table.head().indexOf(column);
            var cell = index < 0 ? "" : line.cell(index);
            if (!cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell)) {
                find(
                        column,
                        "\"%s\" would act as a formula in a spreadsheet.".formatted(cell),
                        "Write the value itself.");
            }
            return cell;
        }

        private static boolean isNumber(String cell) {
            return cell.matches("[-+]?[0-9]+");
        }

        /** A name of a category or a feature. */
        String word(String column) {
            var word = cell(column);
            if (!Words.isWord(word)) {
                find(
                        column,
                        word.isEmpty()
                                ? "The %s is missing.".formatted(column)
                                : "\"%s\" is no name of a %s.".formatted(word, column),
                        "Write letters and digits, with blanks or hyphens between them.");
            }
            return word;
        }

        /** A whole number that is not below zero. */
        int count(String column) {
            var cell = cell(column);
            if (!cell.matches("[0-9]{1," + MOST_DIGITS + "}")) {
                find(
                        column,
                        cell.isEmpty()
                                ? "The %s is missing.".formatted(column)
                                : "\"%s\" is no number of seats.".formatted(cell),
                        "Write a whole number from 0.");
                return 0;
            }
            return Integer.parseInt(cell);
        }

        void find(String column, String reason, String cure) {
            CheckedTable.this.find(line.number(), column, reason, cure);
        }
    }
}
