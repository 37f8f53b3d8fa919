package org.cadre.launcher;

import org.cadre.platform.persistence.DatabaseTrouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where the database is, with the account that serves and the one that migrates.
 *
 * @param declared the schema for what people declare, which the owner keeps as well
 */
public record DatabaseAccess(
        String url,
        String user,
        String password,
        String ownerUser,
        String ownerPassword,
        Declared declared) {

    /** Where declarations lie, on the same server, with the account that alone reads them. */
    public record Declared(String url, String user, String password) {}

    public DatabaseAccess {
        if (user.equals(ownerUser)) {
            throw new Trouble(
                    "CADRE_DB_USER and CADRE_DB_OWNER_USER name the same account: "
                            + "use two, so that the serving one cannot change the schema.");
        }
        if (declared.user().equals(user) || declared.user().equals(ownerUser)) {
            throw new Trouble(
                    "CADRE_DB_DECLARED_USER names the same account as another: use one of its own,"
                            + " so that nothing but the part for declarations reads them.");
        }
    }

    public static boolean isExternal(Map<String, String> environment) {
        return environment.containsKey("CADRE_DB_URL");
    }

    public static DatabaseAccess external(Map<String, String> environment) {
        return new DatabaseAccess(
                required(environment, "CADRE_DB_URL"),
                required(environment, "CADRE_DB_USER"),
                required(environment, "CADRE_DB_PASSWORD"),
                required(environment, "CADRE_DB_OWNER_USER"),
                required(environment, "CADRE_DB_OWNER_PASSWORD"),
                new Declared(
                        required(environment, "CADRE_DB_DECLARED_URL"),
                        required(environment, "CADRE_DB_DECLARED_USER"),
                        required(environment, "CADRE_DB_DECLARED_PASSWORD")));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Trouble(
                    "CADRE_DB_URL is set, so " + name + " is needed too: set it or unset both.");
        }
        return value;
    }

    Map<String, String> asEnvironment() {
        return Map.of(
                "CADRE_DB_URL", url,
                "CADRE_DB_USER", user,
                "CADRE_DB_PASSWORD", password,
                "CADRE_DB_OWNER_USER", ownerUser,
                "CADRE_DB_OWNER_PASSWORD", ownerPassword,
                "CADRE_DB_DECLARED_URL", declared.url(),
                "CADRE_DB_DECLARED_USER", declared.user(),
                "CADRE_DB_DECLARED_PASSWORD", declared.password());
    }

    Connection connect() {
        return connect(url, user, password, "CADRE_DB_USER");
    }

    Connection connectAsOwner() {
        return connect(url, ownerUser, ownerPassword, "CADRE_DB_OWNER_USER");
    }

    Connection connectToDeclared() {
        return connect(
                declared.url(), declared.user(), declared.password(), "CADRE_DB_DECLARED_USER");
    }

    Connection connectToDeclaredAsOwner() {
        return connect(declared.url(), ownerUser, ownerPassword, "CADRE_DB_OWNER_USER");
    }

    private static Connection connect(String url, String account, String secret, String variable) {
        var properties = new Properties();
        properties.setProperty("user", account);
        properties.setProperty("password", secret);
        properties.setProperty("connectTimeout", "10000");
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(e, url, account, variable);
        }
    }
}
