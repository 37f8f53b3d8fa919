package org.cadre.launcher;

import org.cadre.platform.persistence.DatabaseRequirements;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** {@code ./cadre run}: database and server, until the person stops them. */
final class RunCommand {

    private final Home home;
    private final ServerSettings settings;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean develop;

    RunCommand(
            Home home, ServerSettings settings, Map<String, String> environment, PrintStream out) {
        this.home = home;
        this.settings = settings;
        this.environment = environment;
        this.out = out;
    }

    /** Returns the exit code of the server when it ends by itself. */
    int run() throws InterruptedException {
        return start().await();
    }

    /** The same with the loop that brings changed sources into the server. */
    int dev() throws InterruptedException {
        develop = true;
        var server = start();
        new DevLoop(settings, home, server.managementPort(), out).run(server);
        return server.await();
    }

    private ServerProcess start() {
        if (!ServerProcess.isProvisioned(settings.provisioned())) {
            throw new Trouble("No server is provisioned yet: start Cadre by ./cadre run");
        }
        FreePort.require(settings.bind(), settings.port());
        home.prepare();
        LauncherLog.writeTo(home.log());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var instance = keep(Instance.ownOrRefuse(home));
        var database = database();
        instance.publish(database);
        out.println("  server     starting WildFly, log in " + home.serverLog());
        var server = keep(ServerProcess.start(home, settings, database, develop));
        server.awaitReady(limit(), home.serverLog());
        Welcome.print(home, settings, server.managementPort(), out);
        return server;
    }

    private DatabaseAccess database() {
        if (DatabaseAccess.isExternal(environment)) {
            var access = DatabaseAccess.external(environment);
            out.println("  database   " + access.url());
            check(access);
            return access;
        }
        var first = Files.notExists(home.programs(EmbeddedDatabase.VERSION));
        out.println(
                "  database   "
                        + (first ? "unpacking and starting" : "starting")
                        + " MariaDB "
                        + EmbeddedDatabase.VERSION
                        + ", data in "
                        + home.folder());
        return keep(EmbeddedDatabase.start(home)).access();
    }

    private static void check(DatabaseAccess access) {
        try (var owner = access.connectAsOwner();
                var serving = access.connect();
                var declared = access.connectToDeclared();
                var ownerOfDeclared = access.connectToDeclaredAsOwner()) {
            DatabaseRequirements.check(owner);
            DatabaseRequirements.checkServing(serving);
            DatabaseRequirements.checkServing(declared);
            DatabaseRequirements.check(ownerOfDeclared);
        } catch (SQLException e) {
            throw new Trouble("The database closed the connection: " + e.getMessage(), e);
        }
    }

    private Duration limit() {
        return Duration.ofSeconds(
                Long.parseLong(environment.getOrDefault("CADRE_START_SECONDS", "300")));
    }

    private synchronized <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }

    /** Stops the server before the database it uses. */
    private synchronized void stop() {
        boolean hasStarted = open.size() > 1; // more than the claim of the folder
        if (hasStarted) {
            out.println();
            out.println("Stopping Cadre …");
        }
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                out.println("  " + e.getMessage());
            }
        }
    }
}
