package org.cadre.platform.persistence;

import org.cadre.platform.startup.CannotStart;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Migrates inside the server before Hibernate validates its mapping, which happens earlier than any
 * start-up bean. Outside of the server (tests) nobody has the data sources and nothing is done.
 */
public class MigratingIntegrator implements Integrator {

    private static final String SERVING = "java:jboss/datasources/CadreDS";
    private static final String DECLARED = "java:jboss/datasources/CadreDeclaredDS";
    private static final String OWNER = "java:jboss/datasources/CadreOwnerDS";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        var serving = find(SERVING);
        if (serving.isEmpty()) {
            return;
        }
        try {
            var owner = find(OWNER).orElseThrow(() -> missing(OWNER));
            var declared = find(DECLARED).orElseThrow(() -> missing(DECLARED));
            migrate(serving.get(), declared, owner);
        } catch (CannotStart e) {
            throw e.logged();
        }
    }

    /** All accounts are tried, and the server behind them is checked, before anything changes. */
    private static void migrate(DataSource serving, DataSource declared, DataSource owner) {
        try (var connection = connect(owner, "CADRE_DB_OWNER_USER", "cadre.db.owner.user")) {
            DatabaseRequirements.check(connection);
        } catch (SQLException e) {
            throw closed(e);
        }
        try (var connection = connect(serving, "CADRE_DB_USER", "cadre.db.user");
                var apart = connect(declared, "CADRE_DB_DECLARED_USER", "cadre.db.declared.user")) {
            DatabaseRequirements.checkServing(connection);
            DatabaseRequirements.checkServing(apart);
            Migrations.run(owner, accountOf(connection));
            Migrations.runDeclared(owner, apart.getCatalog(), accountOf(apart));
        } catch (SQLException e) {
            throw closed(e);
        }
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("The server has no data source " + name + ".");
    }

    private static CannotStart closed(SQLException e) {
        return new CannotStart("The database closed the connection: " + e.getMessage(), e);
    }

    private static Connection connect(DataSource source, String variable, String property) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw DatabaseTrouble.of(e, address(variable), setting(variable, property), variable);
        }
    }

    private static String address(String variable) {
        return variable.contains("DECLARED")
                ? setting("CADRE_DB_DECLARED_URL", "cadre.db.declared.url")
                : setting("CADRE_DB_URL", "cadre.db.url");
    }

    private static String setting(String variable, String property) {
        var named = System.getenv(variable);
        return named == null ? System.getProperty(property, variable) : named;
    }

    private static String accountOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_user()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Empty where the server has no data source of that name, as in a test. */
    @SuppressWarnings("BanJNDI") // the names are the two constants above, never what somebody sent
    private static Optional<DataSource> find(String name) {
        try {
            return Optional.of((DataSource) new InitialContext().lookup(name));
        } catch (NamingException e) {
            return Optional.empty();
        }
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }
}
