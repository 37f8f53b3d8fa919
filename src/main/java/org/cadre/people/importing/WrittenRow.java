package org.cadre.people.importing;

import org.cadre.document.CsvTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A row of the file, as it was written.
 *
 * @param number as a spreadsheet numbers it
 * @param fault what is wrong with the row before anybody looks at its cells, or nothing
 */
public record WrittenRow(
        int number,
        Fault fault,
        String name,
        String mail,
        String agency,
        String unit,
        String country,
        String language) {

    private static final int LONGEST_KEPT = 254;
    private static final Set<String> NO = Set.of("", "0", "no", "false", "non");

    /** What is wrong with a row as such. */
    public enum Fault {
        NONE,
        /** It has more cells than the head. */
        TOO_WIDE,
        /** It asks to close an account. */
        STOPS
    }

    /** The columns of a file and its rows. */
    public record Sheet(List<Column> columns, List<WrittenRow> rows) {

        public Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public boolean has(Target target) {
            return columns.stream().anyMatch(column -> column.target() == target);
        }
    }

    /** A column with its head as written. */
    public record Column(String head, Target target) {}

    public static Sheet read(CsvTable table) {
        var targets = Target.of(table.head());
        var columns = new ArrayList<Column>();
        for (int i = 0; i < targets.size(); i++) {
            columns.add(new Column(kept(table.head().get(i)), targets.get(i)));
        }
        return new Sheet(columns, table.lines().stream().map(line -> row(line, targets)).toList());
    }

    private static WrittenRow row(CsvTable.Line line, List<Target> targets) {
        return new WrittenRow(
                line.number(),
                fault(line, targets),
                name(line, targets),
                cell(line, targets, Target.MAIL).toLowerCase(Locale.ROOT),
                cell(line, targets, Target.AGENCY),
                cell(line, targets, Target.UNIT),
                cell(line, targets, Target.COUNTRY),
                cell(line, targets, Target.LANGUAGE));
    }

    private static Fault fault(CsvTable.Line line, List<Target> targets) {
        for (int i = targets.size(); i < line.cells().size(); i++) {
            if (!line.cell(i).isEmpty()) {
                return Fault.TOO_WIDE;
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            var cell = line.cell(i).toLowerCase(Locale.ROOT);
            if (targets.get(i) == Target.STOP && !NO.contains(cell)) {
                return Fault.STOPS;
            }
        }
        return Fault.NONE;
    }

    private static String name(CsvTable.Line line, List<Target> targets) {
        var whole = cell(line, targets, Target.NAME);
        return whole.isEmpty()
                ? kept(
                        (cell(line, targets, Target.FIRST_NAME)
                                        + " "
                                        + cell(line, targets, Target.LAST_NAME))
                                .strip())
                : whole;
    }

    private static String cell(CsvTable.Line line, List<Target> targets, Target target) {
        int column = targets.indexOf(target);
        return column < 0 ? "" : kept(line.cell(column).replaceAll("\\s+", " "));
    }

    private static String kept(String cell) {
        return cell.length() > LONGEST_KEPT ? cell.substring(0, LONGEST_KEPT) : cell;
    }
}
