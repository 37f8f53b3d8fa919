package org.cadre.launcher;

import jakarta.json.Json;
import jakarta.json.JsonString;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the schema as text: one JSON array of texts per row, bytes in Base64, the names of
 * the columns in the first line.
 *
 * <p>Rows are data and nothing else. What a table looks like comes from the migrations of the
 * product, never from a file, so a file cannot run a statement.
 */
record Tables(Connection connection) {

    private static final int BATCH = 500;

    /** How the values of a column are written as text. */
    private enum Form {
        TEXT,
        /** Base64. */
        BYTES,
        /** {@code true} or {@code false}; as a text MariaDB would not take it back. */
        TRUTH;

        private static Form of(String type) {
            if (type.equals("bit")) {
                return TRUTH;
            }
            return type.endsWith("blob") || type.endsWith("binary") ? BYTES : TEXT;
        }
    }

    /** A column of a table; those the database computes are left out. */
    private record Column(String name, Form form) {

        private @Nullable String read(ResultSet row, int index) throws SQLException {
            if (form != Form.BYTES) {
                return row.getString(index);
            }
            var value = row.getBytes(index);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        private void write(PreparedStatement row, int index, @Nullable String value)
                throws SQLException {
            if (value == null) {
                row.setString(index, null);
                return;
            }
            switch (form) {
                case TEXT -> row.setString(index, value);
                case TRUTH -> row.setBoolean(index, Boolean.parseBoolean(value));
                case BYTES -> row.setBytes(index, Base64.getDecoder().decode(value));
            }
        }
    }

    /** All tables but the one in which the migrations are recorded. */
    List<String> names() throws SQLException {
        return texts(
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                        + " order by table_name");
    }

    /** The newest migration that ran; empty when none did. */
    String version() throws SQLException {
        var history =
                texts(
                        "select table_name from information_schema.tables where table_schema ="
                                + " database() and table_name = 'flyway_schema_history'");
        if (history.isEmpty()) {
            return "";
        }
        var newest = texts("select max(version) from flyway_schema_history where success = 1");
        return newest.getFirst() == null ? "" : newest.getFirst();
    }

    boolean areEmpty() throws SQLException {
        for (var name : names()) {
            if (!texts("select 1 from " + quoted(name) + " limit 1").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many rows were written. */
    long write(String table, Writer out) throws SQLException, IOException {
        var columns = columns(table);
        line(out, columns.stream().map(Column::name).toList());
        var sql = "select " + list(columns) + " from " + quoted(table);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (var rows = statement.executeQuery(sql)) {
                long count = 0;
                for (; rows.next(); count++) {
                    var cells = new ArrayList<String>(columns.size());
                    for (int i = 0; i < columns.size(); i++) {
                        cells.add(columns.get(i).read(rows, i + 1));
                    }
                    line(out, cells);
                }
                return count;
            }
        }
    }

    void read(String table, BufferedReader in) throws SQLException, IOException {
        var known = columns(table);
        var columns = cells(in.readLine()).stream().map(name -> find(table, known, name)).toList();
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        var sql =
                "insert into " + quoted(table) + " (" + list(columns) + ") values (" + marks + ")";
        try (var statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (var row = in.readLine(); row != null; row = in.readLine()) {
                var cells = cells(row);
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).write(statement, i + 1, cells.get(i));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /**
     * From now on until the session ends, what is kept for ever lets go of its rows, and what the
     * database keeps of other rows is not kept: a restore brings both.
     */
    void beginRestore() throws SQLException {
        execute("set @cadre_restores = 1");
    }

    /** Empties every table within the running transaction. */
    void clear() throws SQLException {
        for (var name : names()) {
            execute("delete from " + quoted(name));
        }
    }

    /** Removes the whole schema; no transaction brings it back. */
    void drop() throws SQLException {
        execute("set foreign_key_checks = 0");
        for (var name : names()) {
            execute("drop table " + quoted(name));
        }
        execute("drop table if exists flyway_schema_history");
        execute("set foreign_key_checks = 1");
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Column find(String table, List<Column> known, String name) {
        return known.stream()
                .filter(column -> column.name().equals(name))
                .findAny()
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "The backup has a column "
                                                + table
                                                + "."
                                                + name
                                                + " that Cadre does not know. Nothing was"
                                                + " changed."));
    }

    private List<Column> columns(String table) throws SQLException {
        var sql =
                "select column_name, data_type from information_schema.columns where table_schema ="
                        + " database() and table_name = ? and is_generated = 'NEVER'"
                        + " order by ordinal_position";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            var columns = new ArrayList<Column>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), Form.of(rows.getString(2))));
                }
            }
            return columns;
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static String list(List<Column> columns) {
        return columns.stream()
                .map(column -> quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        var array = Json.createArrayBuilder();
        for (var cell : cells) {
            if (cell == null) {
                array.addNull();
            } else {
                array.add(cell);
            }
        }
        out.write(array.build().toString());
        out.write('\n');
    }

    private static List<String> cells(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            Stream<String> cells =
                    reader.readArray().stream()
                            .map(cell -> cell instanceof JsonString text ? text.getString() : null);
            return cells.collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
