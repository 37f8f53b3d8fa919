package org.cadre.launcher;

import org.cadre.launcher.bench.Bench;
import org.cadre.launcher.bench.CohortBench;
import org.cadre.launcher.bench.ExerciseBench;
import org.cadre.launcher.bench.FundingBench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./cadre seed} and {@code ./cadre bench}: a product of its own, on a data folder of its own
 * ({@code bench-reference} below {@code CADRE_HOME}), so that nothing real is ever touched.
 */
record BenchCommand(
        Path checkout, Map<String, String> environment, Seed.Size size, PrintStream out) {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration ROUND = Duration.ofSeconds(5);

    static BenchCommand of(Path checkout, Map<String, String> environment, List<String> arguments) {
        return new BenchCommand(checkout, environment, Seed.Size.of(arguments), System.out);
    }

    /** Fills the folder and leaves it for {@code bench}. */
    void seed() {
        try (var instance = Instance.ownOrRefuse(home().prepare())) {
            fill(instance);
        }
        out.println("  written    " + home().folder());
    }

    /** Fills the folder where that is still to do, and measures. */
    void bench() {
        var settings = settings();
        FreePort.require(settings.bind(), settings.port());
        try (var instance = Instance.ownOrRefuse(home().prepare())) {
            fill(instance);
            try (var database = EmbeddedDatabase.start(home())) {
                instance.publish(database.access());
                long begin = System.nanoTime();
                try (var server = serve(database)) {
                    double ready = (System.nanoTime() - begin) / 1e9;
                    measure(settings, server, database.access(), ready);
                }
            }
        }
    }

    private void measure(
            ServerSettings settings, ServerProcess server, DatabaseAccess access, double ready) {
        var password = Welcome.accounts().getProperty(Welcome.PASSWORD);
        var processes =
                new Bench.Processes(
                        () -> cpu(server), () -> memory(java(server)), () -> memory(mariadb()));
        var folder = checkout.resolve("target/bench");
        if (size == Seed.Size.EXERCISE) {
            new ExerciseBench(settings.address(), password, processes, out).run(folder);
            return;
        }
        if (size == Seed.Size.COHORT) {
            var bench =
                    new CohortBench(
                            settings.address(), password, processes, FreePort.any(), ROUND, out);
            bench.run(ready, folder);
            return;
        }
        if (size.funded() > 0) {
            new FundingBench(
                            settings.address(),
                            password,
                            size.funded(),
                            processes,
                            FreePort.any(),
                            ROUND,
                            out)
                    .run(ready, folder);
            return;
        }
        var bench =
                new Bench(
                        settings.address(),
                        password,
                        "ines.example@programme.example",
                        "kofi.specimen@programme.example",
                        people -> DueAwards.add(access, people),
                        processes,
                        FreePort.any(),
                        ROUND,
                        out);
        bench.run(size.key(), ready, folder);
    }

    /** An empty folder needs the product once: it migrates and imports the shipped packs. */
    private void fill(Instance instance) {
        try (var database = EmbeddedDatabase.startToFill(home())) {
            instance.publish(database.access());
            if (Files.notExists(home().serverLog())) {
                FreePort.require(settings().bind(), settings().port());
                out.println("  server     first start, to migrate and import");
                serve(database).close();
            }
            new Seed(size, out).fill(database.access());
            if (size == Seed.Size.EXERCISE) {
                SeededExercise.add(database.access());
            }
            if (size.funded() > 0) {
                new SeededFunding(size.funded(), out).add(database.access());
            }
        }
    }

    private ServerProcess serve(EmbeddedDatabase database) {
        var server = ServerProcess.start(home(), settings(), database.access(), false);
        try {
            server.awaitReady(LIMIT, home().serverLog());
        } catch (Trouble e) {
            server.close();
            throw e;
        }
        return server;
    }

    private Home home() {
        var root = Home.of(environment, true).root();
        return new Home(root.resolve("bench-" + size.key()), true);
    }

    private ServerSettings settings() {
        var counting = new HashMap<>(environment);
        counting.merge("CADRE_JAVA_OPTS", "-Dcadre.statements=true", (a, b) -> a + " " + b);
        return ServerSettings.of(checkout, counting);
    }

    private static Duration cpu(ServerProcess server) {
        return used(java(server)).plus(used(mariadb()));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The server is started by a shell script; what counts is the JVM below it. */
    private static ProcessHandle java(ServerProcess server) {
        return server.family().stream()
                .filter(process -> command(process).endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new Trouble("The server has no process of its own"));
    }

    private static ProcessHandle mariadb() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> command(process).contains("mariadbd"))
                .findFirst()
                .orElseThrow(() -> new Trouble("The database has no process of its own"));
    }

    private static String command(ProcessHandle process) {
        return process.info().command().orElse("");
    }

    /** Resident memory in MB as Linux tells it; 0 elsewhere. */
    private static int memory(ProcessHandle process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
