package org.cadre.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a data folder with a programme of a known size, so that pages can be measured: {@code
 * ./cadre seed --size reference}. Everything it adds bears the name Reference. The size EXERCISE is
 * that of one big exercise: sixty who play, six who run it.
 */
record Seed(Size size, PrintStream out) {

    /** How much: the modules have 30 activities each and 160 questions. */
    enum Size {
        EXERCISE(60, 1, 6),
        REFERENCE(2_000, 3, 40),
        LARGE(200_000, 5, 400);

        private static final int COHORT = 2_000;
        private static final int MODULES = 20;

        private final int people;
        private final int begun;
        private final int agencies;

        /**
         * @param begun modules that each person has begun, ten records in each
         */
        Size(int people, int begun, int agencies) {
            this.people = people;
            this.begun = begun;
            this.agencies = agencies;
        }

        static Size of(List<String> arguments) {
            var at = arguments.indexOf("--size");
            if (arguments.equals(List.of(EXERCISE.key()))) {
                return EXERCISE;
            }
            var named = at < 0 || at + 1 == arguments.size() ? "" : arguments.get(at + 1);
            return Arrays.stream(values())
                    .filter(size -> size.key().equals(named))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new Trouble(
                                            "Say how much: --size reference, or --size large; or"
                                                    + " exercise"));
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Map<String, Integer> numbers() {
            return Map.of(
                    "people",
                    people,
                    "agencies",
                    agencies,
                    "modules",
                    MODULES,
                    "cohorts",
                    (people + COHORT - 1) / COHORT,
                    "lastBegun",
                    begun - 1);
        }
    }

    /** Nothing where the folder is filled already; refuses a folder without the shipped module. */
    void fill(DatabaseAccess access) {
        try (var connection = access.connectAsOwner()) {
            if (holds(connection, "select 1 from programme where name = 'Reference programme'")) {
                out.println("  seed       " + size.key() + ", there already");
                return;
            }
            if (!holds(connection, "select 1 from module_version where code = 'FOR-2'")) {
                throw new Trouble("The product has not run here yet: start ./cadre run once.");
            }
            out.println("  seed       " + size.key() + ", writing rows");
            run(connection);
        } catch (SQLException e) {
            throw new Trouble("The rows could not be written: " + e.getMessage(), e);
        }
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question + " limit 1")) {
            return rows.next();
        }
    }

    private void run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var each : statements()) {
                statement.execute(each);
            }
        }
        connection.commit();
    }

    private List<String> statements() {
        var text = script();
        for (var number : size.numbers().entrySet()) {
            text = text.replace("${" + number.getKey() + "}", number.getValue().toString());
        }
        return Arrays.stream(text.split(";\\R")).filter(each -> !each.isBlank()).toList();
    }

    private static String script() {
        try (var stream = Seed.class.getResourceAsStream("seed.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The script of the seed cannot be read", e);
        }
    }
}
