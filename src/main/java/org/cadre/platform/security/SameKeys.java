package org.cadre.platform.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.CannotStart;
import org.cadre.platform.startup.StartUpStep;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

import javax.sql.DataSource;

/**
 * Refuses to serve a database with the keys of another installation: no password would fit, and a
 * password set meanwhile would fit nowhere else. The first node marks the database with what its
 * keys make of a fixed text; the marks tell nothing about the keys and are never changed.
 */
@ApplicationScoped
class SameKeys implements StartUpStep {

    private static final List<String> NAMES =
            List.of(
                    "pepper",
                    "csrf",
                    "certificate-seal",
                    "one-time-link",
                    "declaration-cells",
                    "declaration-holder",
                    "safeguarding-cells",
                    "safeguarding-holder",
                    "safeguarding-receipt");
    private static final byte[] TEXT = "mark".getBytes(StandardCharsets.US_ASCII);

    @Resource(lookup = "java:jboss/datasources/CadreDS")
    DataSource database;

    @Inject Keys keys;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run() {
        try (var connection = database.getConnection()) {
            for (var name : NAMES) {
                require(connection, name, HexFormat.of().formatHex(keys.hmac(name, TEXT)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(Connection connection, String name, String mark)
            throws SQLException {
        try (var insert =
                        connection.prepareStatement(
                                "insert ignore into key_mark (name, mark) values (?, ?)");
                var select =
                        connection.prepareStatement("select mark from key_mark where name = ?")) {
            insert.setString(1, name);
            insert.setString(2, mark);
            insert.executeUpdate();
            select.setString(1, name);
            try (var rows = select.executeQuery()) {
                if (!rows.next() || !rows.getString(1).equals(mark)) {
                    throw new CannotStart(
                                    "The keys folder is not the one with which this database was"
                                            + " used so far: let CADRE_KEYS_DIR (or cadre.keys.dir)"
                                            + " name that one, or restore it from its backup.")
                            .logged();
                }
            }
        }
    }
}
