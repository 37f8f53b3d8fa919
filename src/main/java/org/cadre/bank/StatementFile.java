package org.cadre.bank;

import org.cadre.bank.BankStatements.Handed;
import org.cadre.bank.reading.CamtReader;
import org.cadre.bank.reading.Statement;
import org.cadre.bank.reading.StatementReading;
import org.cadre.bank.reading.StatementReading.Broken;
import org.cadre.bank.reading.StatementReading.Fault;
import org.cadre.bank.reading.StatementTable;
import org.cadre.document.CsvTable;
import org.cadre.document.Workbook;
import org.cadre.table.Mapping;
import org.cadre.table.Table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Currency;
import java.util.List;

/** Tells by its first signs what a file is, and reads it. */
final class StatementFile {

    private static final int MOST_ROWS = 50_000;

    private StatementFile() {}

    /**
     * Refuses with {@link BankStatements.StatementIsBroken}, {@link
     * BankStatements.DaysAreAmbiguous}.
     */
    static List<Statement> read(Handed handed, Currency currency) {
        var content = handed.content();
        boolean isXml = content.length > 0 && firstSign(content) == '<';
        return switch (isXml ? camt(content) : table(handed, currency)) {
            case Broken broken -> throw new BankStatements.StatementIsBroken(broken);
            case StatementReading.Ok ok -> ok.statements();
        };
    }

    /** After a mark of the order of bytes and blanks. */
    private static char firstSign(byte[] content) {
        for (byte each : content) {
            if (each > ' ') {
                return (char) each;
            }
        }
        return ' ';
    }

    private static StatementReading camt(byte[] content) {
        try {
            return CamtReader.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementReading table(Handed handed, Currency currency) {
        Table table;
        try {
            table = rows(handed.content());
        } catch (CsvTable.Unreadable | Workbook.Unreadable e) {
            return new Broken(Fault.NOT_A_STATEMENT, 0, "");
        }
        var mapping = Mapping.guess(table, StatementTable.FIELDS);
        if (handed.days() != null) {
            mapping = new Mapping(mapping.columns(), mapping.numbers(), handed.days());
        } else if (mapping.hasAmbiguousDays(table)) {
            throw new BankStatements.DaysAreAmbiguous();
        }
        return StatementTable.read(
                handed.fileName(), currency.getCurrencyCode(), currency, table, mapping);
    }

    private static Table rows(byte[] content) throws CsvTable.Unreadable, Workbook.Unreadable {
        boolean isWorkbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return isWorkbook
                ? Table.of(Workbook.read(content).sheets().getFirst())
                : Table.of(CsvTable.read(content, MOST_ROWS));
    }
}
