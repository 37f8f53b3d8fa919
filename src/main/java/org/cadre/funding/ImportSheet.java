package org.cadre.funding;

import org.cadre.document.CsvTable;
import org.cadre.document.Workbook;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.table.Mapping;
import org.cadre.table.Table;
import org.cadre.text.Sha256;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One sheet of a file that somebody handed in.
 *
 * @param sheets names of all that the file has; none for separated text
 * @param sha256 of the file and the name of the sheet
 */
record ImportSheet(List<String> sheets, Table table, String sha256) {

    static final int MOST_ROWS = 2_000;

    /** The file is neither separated text nor a workbook, or its sheet has no rows. */
    static final class FileIsNoTable extends WrongValue {
        FileIsNoTable() {
            super("file");
        }
    }

    /** Argument: the most rows. */
    static final class SheetHasTooManyRows extends WrongValue {
        SheetHasTooManyRows() {
            super("file", MOST_ROWS);
        }
    }

    /**
     * Refuses with {@link FileIsNoTable}, {@link SheetHasTooManyRows}; NotFound for a sheet that is
     * not there.
     *
     * @param name empty for the first sheet
     */
    static ImportSheet read(byte[] content, String name) {
        try {
            return isWorkbook(content) ? ofWorkbook(content, name) : ofText(content);
        } catch (CsvTable.Unreadable e) {
            throw e.fault() == CsvTable.Fault.TOO_MANY_ROWS
                    ? new SheetHasTooManyRows()
                    : new FileIsNoTable();
        } catch (Workbook.Unreadable e) {
            throw e.fault() == Workbook.Fault.TOO_MANY_CELLS
                    ? new SheetHasTooManyRows()
                    : new FileIsNoTable();
        }
    }

    private static boolean isWorkbook(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    private static ImportSheet ofText(byte[] content) throws CsvTable.Unreadable {
        return new ImportSheet(
                List.of(), Table.of(CsvTable.read(content, MOST_ROWS)), hash(content, ""));
    }

    private static ImportSheet ofWorkbook(byte[] content, String name) throws Workbook.Unreadable {
        var sheets = Workbook.read(content).sheets();
        if (sheets.isEmpty()) {
            throw new FileIsNoTable();
        }
        var sheet =
                name.isEmpty()
                        ? sheets.getFirst()
                        : sheets.stream()
                                .filter(each -> each.name().equals(name))
                                .findFirst()
                                .orElseThrow(() -> new NotFound("sheet " + name));
        var table = Table.of(sheet);
        if (table.rows().size() > MOST_ROWS) {
            throw new SheetHasTooManyRows();
        }
        return new ImportSheet(
                sheets.stream().map(Workbook.Sheet::name).toList(),
                table,
                hash(content, sheet.name()));
    }

    private static String hash(byte[] content, String sheet) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(content);
        all.writeBytes(sheet.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(all.toByteArray());
    }

    /** How it is read: as it was chosen, and as its heads and cells tell where nobody chose. */
    Mapping mapping(ImportKind kind, ImportChoices choices) {
        var guessed = Mapping.guess(table, kind.fields());
        return new Mapping(
                choices.columns().orElse(guessed.columns()),
                choices.numbers() == null ? guessed.numbers() : choices.numbers(),
                choices.days() == null ? guessed.days() : choices.days());
    }
}
