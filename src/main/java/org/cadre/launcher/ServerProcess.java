package org.cadre.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The provisioned WildFly as a child process, with its configuration, log and deployment copied
 * into the data folder: instances from one checkout share only programs.
 */
final class ServerProcess implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);

    /** While the server changes from starting to running, its checks disagree for a moment. */
    private static final int FAILURES_TO_BELIEVE = 10;

    private final Process process;
    private final int managementPort;
    private final Path console;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private ServerProcess(Process process, int managementPort, Path console) {
        this.process = process;
        this.managementPort = managementPort;
        this.console = console;
    }

    static ServerProcess start(
            Home home, ServerSettings settings, DatabaseAccess database, boolean develop) {
        var folder = new ServerFolder(home, settings);
        folder.renew();
        if (develop) {
            DevLoop.prepare(home);
        }
        var managementPort = FreePort.any();
        var builder = new ProcessBuilder(command(folder, settings, managementPort));
        var environment = builder.environment();
        environment.putAll(database.asEnvironment());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", settings.javaOptions());
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        var console = home.log().resolve("console.log");
        builder.redirectOutput(console.toFile());
        try {
            return new ServerProcess(builder.start(), managementPort, console);
        } catch (IOException e) {
            throw new Trouble("The server could not be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(ServerFolder folder, ServerSettings settings, int port) {
        var command = new ArrayList<>(Scheduling.asBatch());
        command.add(settings.provisioned().resolve("bin/standalone.sh").toString());
        command.addAll(folder.properties(port));
        return command;
    }

    /** Returns when the product answers; throws when it cannot any more or the time is up. */
    void awaitReady(Duration limit, Path log) {
        long end = System.nanoTime() + limit.toNanos();
        int failures = 0;
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw failed("The server stopped while it started. Its log is " + log);
            }
            var health = readiness();
            if (health.ready()) {
                return;
            }
            failures = health.failed() ? failures + 1 : 0;
            if (failures == FAILURES_TO_BELIEVE) {
                throw failed("The product did not start. Its log is " + log);
            }
            pause();
        }
        throw failed(
                "The product was not ready after " + limit.toSeconds() + " s. Its log is " + log);
    }

    /** What the product itself said about it goes first. */
    private Trouble failed(String sentence) {
        return new Trouble(
                StartUpLog.find(console).map(cause -> cause + "\n" + sentence).orElse(sentence));
    }

    private Readiness readiness() {
        var question =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            var answer = client.send(question, BodyHandlers.ofString());
            return Readiness.of(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return Readiness.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the server started");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the server started");
        }
    }

    /** The process and those below it. */
    List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    int managementPort() {
        return managementPort;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        var family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                family.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isProvisioned(Path server) {
        return Files.isExecutable(server.resolve("bin/standalone.sh"));
    }
}
