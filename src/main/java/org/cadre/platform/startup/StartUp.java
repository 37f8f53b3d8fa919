package org.cadre.platform.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Runs the steps of all features once per start, under a lock of the database. */
@ApplicationScoped
class StartUp {

    private static final int LOCK_SECONDS = 600;

    @Resource(lookup = "java:jboss/datasources/CadreDS")
    DataSource database;

    @Inject StartUpSteps steps;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "select get_lock('cadre.start', " + LOCK_SECONDS + ")");
            try {
                steps.runAll();
            } finally {
                run(connection, "select release_lock('cadre.start')");
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
        }
    }
}
