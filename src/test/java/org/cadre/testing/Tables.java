package org.cadre.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The tables behind the running product, seen and changed past it. */
public final class Tables {

    private static Connection connection;

    private Tables() {}

    /** The first column of the first row as text; a fault where there is none. */
    public static String value(String sql, Object... arguments) {
        var values = values(sql, arguments);
        if (values.isEmpty()) {
            throw new IllegalStateException("no row for " + sql);
        }
        return values.getFirst();
    }

    public static int count(String sql, Object... arguments) {
        return Integer.parseInt(value(sql, arguments));
    }

    public static List<String> values(String sql, Object... arguments) {
        try (var statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var rows = statement.executeQuery();
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * Waits, a minute at most, until there is such a row: the product makes some of them in the
     * background.
     */
    public static void await(String sql, Object... arguments) {
        var limit = System.nanoTime() + 60_000_000_000L;
        while (values(sql, arguments).isEmpty()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("still no row for " + sql);
            }
            LockSupport.parkNanos(200_000_000L);
        }
    }

    public static int update(String sql, Object... arguments) {
        try (var statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * Copies one row with some columns changed.
     *
     * @param changes column to SQL expression
     * @return how many rows were copied
     */
    public static int copy(String table, String where, Map<String, String> changes) {
        var columns =
                values(
                        "select column_name from information_schema.columns where table_schema ="
                            + " database() and table_name = ? and extra not like '%GENERATED%' and"
                            + " extra not like '%auto_increment%' order by ordinal_position",
                        table);
        var selected =
                columns.stream()
                        .map(c -> changes.getOrDefault(c, "`" + c + "`"))
                        .collect(Collectors.joining(", "));
        var named = columns.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
        return update(
                "insert into "
                        + table
                        + " ("
                        + named
                        + ") select "
                        + selected
                        + " from "
                        + table
                        + " where "
                        + where);
    }

    /**
     * One sum over each table: rows, order left out, and without the times at which somebody was
     * last seen. Two sums are equal only when nothing was written between them.
     */
    public static Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        for (var table :
                values(
                        "select table_name from information_schema.tables where table_schema ="
                                + " database()")) {
            var columns =
                    values(
                            "select column_name from information_schema.columns where table_schema"
                                    + " = database() and table_name = ? and column_name <>"
                                    + " 'last_seen_at'",
                            table);
            var row =
                    columns.stream()
                            .map(c -> "ifnull(hex(`" + c + "`), '-')")
                            .collect(Collectors.joining(", "));
            sums.put(
                    table,
                    value(
                            "select concat(count(*), ':', ifnull(sum(crc32(concat_ws('|', "
                                    + row
                                    + "))), 0)) from `"
                                    + table
                                    + "`"));
        }
        return sums;
    }

    private static synchronized Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection =
                    DriverManager.getConnection(
                            System.getProperty("cadre.db.url"),
                            System.getProperty("cadre.db.owner.user"),
                            System.getProperty("cadre.db.owner.password"));
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        return connection;
    }
}
