package org.cadre.people;

import org.cadre.document.CsvTable;
import org.cadre.people.importing.Target;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file whose rows are about people, as somebody handed it in. */
public record ListFile(String name, CsvTable table) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CELL = 254;

    /** No file was chosen, or it has no row below the head. */
    public static final class FileIsEmpty extends WrongValue {
        FileIsEmpty() {
            super("file");
        }
    }

    /** The file is a workbook or something else that is no text. */
    public static final class FileIsNotText extends WrongValue {
        FileIsNotText() {
            super("file");
        }
    }

    /** A quote is opened and never closed; argument: the row where it opens. */
    public static final class QuoteStaysOpen extends WrongValue {
        QuoteStaysOpen(int row) {
            super("file", row);
        }
    }

    /** Argument: the most rows. */
    public static final class FileHasTooManyRows extends WrongValue {
        FileHasTooManyRows(int most) {
            super("file", most);
        }
    }

    /** The head names no column of mail addresses. */
    public static final class MailColumnIsMissing extends WrongValue {
        MailColumnIsMissing() {
            super("file");
        }
    }

    /**
     * Whom a row names.
     *
     * @param number as a spreadsheet numbers it
     * @param mail the address, or what is written in its place; empty where the row names nobody
     * @param cohorts those that the row names, as Moodle's columns cohort1 and cohort2 do
     */
    public record Named(int number, String mail, List<String> cohorts) {

        public Named {
            cohorts = List.copyOf(cohorts);
        }
    }

    /**
     * Refuses with {@link FileIsEmpty}, {@link FileIsNotText}, {@link QuoteStaysOpen} and {@link
     * FileHasTooManyRows}.
     *
     * @param mostRows below the head
     */
    public static ListFile read(String name, byte[] file, int mostRows) {
        try {
            return new ListFile(shortened(name), CsvTable.read(file, mostRows));
        } catch (CsvTable.Unreadable e) {
            throw switch (e.fault()) {
                case EMPTY -> new FileIsEmpty();
                case NOT_TEXT -> new FileIsNotText();
                case OPEN_QUOTE -> new QuoteStaysOpen(e.row());
                case TOO_MANY_ROWS -> new FileHasTooManyRows(mostRows);
            };
        }
    }

    private static String shortened(String fileName) {
        var name = fileName.isBlank() ? "people.csv" : fileName.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /**
     * Whom the rows name, in their order. Where the column of addresses is missing or empty, a
     * sign-in name stands in: on many platforms it is the address. Refuses with {@link
     * MailColumnIsMissing}.
     */
    public List<Named> named() {
        var targets = Target.of(table.head());
        int mail = targets.indexOf(Target.MAIL);
        int signInName = targets.indexOf(Target.SIGN_IN_NAME);
        if (mail < 0 && signInName < 0) {
            throw new MailColumnIsMissing();
        }
        var cohorts =
                IntStream.range(0, targets.size())
                        .filter(column -> targets.get(column) == Target.COHORT)
                        .boxed()
                        .toList();
        return table.lines().stream()
                .map(
                        line ->
                                new Named(
                                        line.number(),
                                        address(line, mail, signInName),
                                        cohorts.stream()
                                                .map(column -> cell(line, column))
                                                .filter(cell -> !cell.isEmpty())
                                                .toList()))
                .toList();
    }

    private static String address(CsvTable.Line line, int mail, int signInName) {
        var address = cell(line, mail);
        var written = address.isEmpty() ? cell(line, signInName) : address;
        return written.toLowerCase(Locale.ROOT);
    }

    /**
     * The place of the column whose head is one of the words of a text, which bars divide, in any
     * language; -1 where there is none.
     */
    public int column(String key) {
        var heads =
                Arrays.stream(Language.values())
                        .flatMap(language -> Arrays.stream(Texts.of(language, key).split("[|]")))
                        .collect(Collectors.toSet());
        return IntStream.range(0, table.head().size())
                .filter(i -> heads.contains(table.head().get(i).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether the cell is an address to which an invitation may go. */
    public static boolean isMail(String cell) {
        return People.isMail(cell);
    }

    /** On one line and no longer than it is kept; empty where there is no such column. */
    public static String cell(CsvTable.Line line, int column) {
        var cell = column < 0 ? "" : line.cell(column).replaceAll("\\s+", " ");
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    }
}
