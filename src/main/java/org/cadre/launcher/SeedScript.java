package org.cadre.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;

/**
 * SQL that lies beside this class: statements that end with the line, and numbers such as {@code
 * ${people}}.
 */
final class SeedScript {

    private SeedScript() {}

    static void run(Connection connection, String name, Map<String, Integer> numbers)
            throws SQLException {
        var text = read(name);
        for (var number : numbers.entrySet()) {
            text = text.replace("${" + number.getKey() + "}", number.getValue().toString());
        }
        var statements = Arrays.stream(text.split(";\\R")).filter(each -> !each.isBlank()).toList();
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String read(String name) {
        try (var stream = SeedScript.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The script of the seed cannot be read", e);
        }
    }
}
