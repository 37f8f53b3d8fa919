package org.cadre.platform.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import javax.sql.DataSource;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;

/** Runs the steps of all features once per start, under a lock of the database. */
@ApplicationScoped
class StartUp {

    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());
    private static final int LOCK_SECONDS = 600;

    @Resource(lookup = "java:jboss/datasources/CadreDS")
    DataSource database;

    @Inject @Any Instance<StartUpStep> steps;
    @Inject CurrentActor current;

    @ActivateRequestContext
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) throws SQLException {
        try (var connection = database.getConnection()) {
            lock(connection, "select get_lock('cadre.start', " + LOCK_SECONDS + ")");
            try {
                runSteps();
            } finally {
                lock(connection, "select release_lock('cadre.start')");
            }
        }
    }

    private void runSteps() {
        current.is(Actor.system());
        steps.stream()
                .sorted(Comparator.comparingInt(StartUpStep::order))
                .forEach(
                        step -> {
                            LOG.log(System.Logger.Level.INFO, "Start-up step {0}", step.order());
                            step.run();
                        });
    }

    private static void lock(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
        }
    }
}
