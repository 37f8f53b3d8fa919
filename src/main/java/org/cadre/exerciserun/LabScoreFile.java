package org.cadre.exerciserun;

import org.cadre.document.CsvTable;
import org.cadre.platform.refusal.WrongValue;

import java.util.List;
import java.util.Locale;

/**
 * Scores of labs as a lab or a spreadsheet wrote them: a table with the columns {@code team},
 * {@code lab} and {@code score}, and {@code source} where somebody says what shows it.
 */
record LabScoreFile(List<Row> rows) {

    private static final int MOST_ROWS = 1000;
    private static final int LONGEST_NAME = 100;

    LabScoreFile {
        rows = List.copyOf(rows);
    }

    /** No file was chosen, or it is no table with a head and at most a thousand rows below it. */
    public static final class ScoreFileIsUnreadable extends WrongValue {
        ScoreFileIsUnreadable() {
            super("scores", MOST_ROWS);
        }
    }

    /** Argument: the column. */
    public static final class ScoreColumnIsMissing extends WrongValue {
        ScoreColumnIsMissing(String column) {
            super("scores", column);
        }
    }

    /**
     * A row names no team or no lab of the run, or its score is no whole number from 0 to 100;
     * argument: the row as a spreadsheet numbers it.
     */
    public static final class ScoreRowIsWrong extends WrongValue {
        ScoreRowIsWrong(int row) {
            super("scores", row);
        }
    }

    /**
     * A score of a team.
     *
     * @param number as a spreadsheet numbers it
     * @param team its name, or its id in the script
     * @param score as it is written
     * @param source the file, the row, and what the row says of it
     */
    record Row(int number, String team, String lab, String score, String source) {

        int points() {
            return score.matches("\\d{1,3}") ? Integer.parseInt(score) : -1;
        }
    }

    /** Refuses with {@link ScoreFileIsUnreadable} and {@link ScoreColumnIsMissing}. */
    static LabScoreFile read(String name, byte[] file) {
        var table = table(file);
        var head =
                table.head().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        int team = column(head, "team");
        int lab = column(head, "lab");
        int score = column(head, "score");
        int source = head.indexOf("source");
        return new LabScoreFile(
                table.lines().stream()
                        .map(
                                line ->
                                        new Row(
                                                line.number(),
                                                cell(line, team),
                                                cell(line, lab),
                                                cell(line, score),
                                                shown(name, line, cell(line, source))))
                        .toList());
    }

    private static CsvTable table(byte[] file) {
        try {
            return CsvTable.read(file, MOST_ROWS);
        } catch (CsvTable.Unreadable e) {
            throw new ScoreFileIsUnreadable();
        }
    }

    private static int column(List<String> head, String name) {
        int column = head.indexOf(name);
        if (column < 0) {
            throw new ScoreColumnIsMissing(name);
        }
        return column;
    }

    private static String cell(CsvTable.Line line, int column) {
        return column < 0 ? "" : line.cell(column).strip();
    }

    private static String shown(String name, CsvTable.Line line, String source) {
        var file = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        var place = file + ":" + line.number();
        var shown = source.isEmpty() ? place : place + ", " + source;
        return shown.length() > NotingByHand.LONGEST
                ? shown.substring(0, NotingByHand.LONGEST)
                : shown;
    }
}
