package org.cadre.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a data folder with a programme of a known size, so that pages can be measured: {@code
 * ./cadre seed --size reference}. Everything it adds bears the name Reference. The size EXERCISE is
 * that of one big exercise: sixty who play, six who run it. COHORT is a programme of many cohorts,
 * each with a call for nominations, and of the managers who look at them. FUNDING has the money of
 * a hundred programmes besides ({@link SeededFunding}).
 */
record Seed(Size size, PrintStream out) {

    /** How much: the modules have 30 activities each and 160 questions. */
    enum Size {
        EXERCISE(60, 1, 6, 2_000),
        FUNDING_SMALL(60, 1, 6, 2_000),
        FUNDING(60, 1, 6, 2_000),
        COHORT(50_000, 1, 40, 125),
        REFERENCE(2_000, 3, 40, 2_000),
        LARGE(200_000, 5, 400, 2_000);

        private static final int MODULES = 20;

        private final int people;
        private final int begun;
        private final int agencies;
        private final int cohort;

        /**
         * @param begun modules that each person has begun, ten records in each
         * @param cohort people of one cohort
         */
        Size(int people, int begun, int agencies, int cohort) {
            this.people = people;
            this.begun = begun;
            this.agencies = agencies;
            this.cohort = cohort;
        }

        static Size of(List<String> arguments) {
            var at = arguments.indexOf("--size");
            var named = at < 0 || at + 1 == arguments.size() ? "" : arguments.get(at + 1);
            return Arrays.stream(values())
                    .filter(
                            size ->
                                    size.key().equals(named)
                                            || arguments.equals(List.of(size.key())))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new Trouble(
                                            "Say how much: --size reference, or --size large; or"
                                                    + " exercise, cohort, funding, or"
                                                    + " funding-small"));
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** How many programmes have money; none where money is not what is measured. */
        int funded() {
            return switch (this) {
                case FUNDING -> 100;
                case FUNDING_SMALL -> 5;
                default -> 0;
            };
        }

        private Map<String, Integer> numbers() {
            return Map.of(
                    "people",
                    people,
                    "agencies",
                    agencies,
                    "modules",
                    MODULES,
                    "cohort",
                    cohort,
                    "cohorts",
                    (people + cohort - 1) / cohort,
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
        SeedScript.run(connection, "seed.sql", size.numbers());
        if (size == Size.COHORT) {
            SeedScript.run(connection, "seed-nominations.sql", size.numbers());
        }
        SeedScript.run(connection, "seed-end.sql", size.numbers());
        connection.commit();
    }
}
