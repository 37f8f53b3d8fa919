package org.cadre.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;

/**
 * Money to measure with: programmes of fifty lines, each with three years of a journal of 20,700
 * postings. Entries add up, are chained by their hashes and are never overdrawn.
 */
record SeededFunding(int programmes, PrintStream out) {

    private static final int MONTHS = 36;
    private static final int BATCH = 2_000;

    /** Nothing where it is there already. */
    void add(DatabaseAccess access) {
        try (var connection = access.connectAsOwner()) {
            if (isThere(connection)) {
                return;
            }
            out.println("  seed       the money of " + programmes + " programmes");
            connection.setAutoCommit(false);
            SeedScript.run(connection, "seed-funding.sql", Map.of("programmes", programmes));
            for (int ago = MONTHS; ago >= 0; ago--) {
                SeedScript.run(connection, "seed-journal.sql", Map.of("ago", ago));
                copy(connection, "ledger_entry");
                copy(connection, "ledger_posting");
            }
            SeedScript.run(connection, "seed-journal-end.sql", Map.of());
            connection.commit();
        } catch (SQLException e) {
            throw new Trouble("The money could not be written: " + e.getMessage(), e);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select 1 from programme where name = 'Funded programme 001'")) {
            return rows.next();
        }
    }

    /** From the table that the script has made ready. */
    private static void copy(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from seed_" + table)) {
            int columns = rows.getMetaData().getColumnCount();
            var names = new ArrayList<String>();
            for (int i = 1; i <= columns; i++) {
                names.add(rows.getMetaData().getColumnLabel(i));
            }
            var sql =
                    "insert into %s (%s) values (%s)"
                            .formatted(
                                    table,
                                    String.join(", ", names),
                                    String.join(", ", Collections.nCopies(columns, "?")));
            try (var insert = connection.prepareStatement(sql)) {
                for (int waiting = 1; rows.next(); waiting++) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setString(i, rows.getString(i));
                    }
                    insert.addBatch();
                    if (waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }
}
