package org.cadre.platform.persistence;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

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
            var account = accountOf(serving.get());
            Migrations.run(owner, account.equals(accountOf(owner)) ? "" : account);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database does not answer. Check that it runs and that CADRE_DB_URL and the"
                            + " accounts are right.",
                    e);
        }
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("The server has no data source " + name + ".");
    }

    private static String accountOf(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
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
