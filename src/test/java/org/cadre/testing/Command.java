package org.cadre.testing;

import org.cadre.launcher.FolderCopy;
import org.cadre.launcher.FreePort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A command of {@code ./cadre} as a process of its own, with the environment an operator would give
 * it; the build that the script does first has been done.
 */
public final class Command implements AutoCloseable {

    /** For a server that ends before it would pay to compile it well. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final String READY = "Cadre is ready: ";

    private final Process process;
    private final Path output;

    private Command(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param home the data folder, which is made where it is missing
     */
    public static Command start(Path home, Map<String, String> environment, String... words) {
        try {
            Files.createDirectories(home);
            var output = Files.createTempFile(home, words[0] + "-", ".txt");
            var builder =
                    new ProcessBuilder(command(words))
                            .redirectErrorStream(true)
                            .redirectInput(new File("/dev/null"))
                            .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("CADRE_"));
            builder.environment().put("CADRE_HOME", home.toString());
            builder.environment().put("CADRE_PORT", String.valueOf(FreePort.any()));
            builder.environment().putAll(environment);
            return new Command(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The provisioned server with the arguments of the image, on ports of its own. */
    public static Command serverAlone(Path home, Map<String, String> environment) {
        try {
            var provisioned = Path.of("target/server").toAbsolutePath();
            FolderCopy.delete(home);
            for (var part : List.of("configuration", "deployments")) {
                Files.createDirectories(home.resolve("server"));
                FolderCopy.copy(
                        provisioned.resolve("standalone").resolve(part),
                        home.resolve("server").resolve(part));
            }
            var output = Files.createFile(home.resolve("console.txt"));
            var builder =
                    new ProcessBuilder(
                                    provisioned.resolve("bin/standalone.sh").toString(),
                                    "-Djboss.server.base.dir=" + home.resolve("server"),
                                    "-Djboss.http.port=" + FreePort.any(),
                                    "-Djboss.management.http.port=" + FreePort.any(),
                                    "-Dcadre.home=" + home,
                                    "-Dcadre.keys.dir=" + home.resolve("keys"),
                                    "-Dcadre.content.dir=" + Path.of("content").toAbsolutePath(),
                                    "-Dcadre.address=https://cadre.example")
                            .redirectErrorStream(true)
                            .redirectInput(new File("/dev/null"))
                            .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
            return new Command(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... words) throws IOException {
        var checkout = Path.of("").toAbsolutePath();
        var target = checkout.resolve("target");
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dcadre.checkout=" + checkout,
                                "-cp",
                                target.resolve("classes")
                                        + File.pathSeparator
                                        + Files.readString(target.resolve("launcher/class-path")),
                                "org.cadre.launcher.Launcher"));
        command.addAll(List.of(words));
        return command;
    }

    /** Everything it has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end and gives the exit code. */
    public int await() {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("still running: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until {@code run} says that the product is ready, and gives the address it names. */
    public String address() {
        await(() -> output().contains(READY) || !process.isAlive());
        if (!output().contains(READY)) {
            throw new IllegalStateException("the product did not start: " + output());
        }
        return output().lines()
                .filter(line -> line.startsWith(READY))
                .map(line -> line.substring(READY.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    /** The command lines of the processes that it has started. */
    public List<String> children() {
        return process.descendants().flatMap(child -> child.info().commandLine().stream()).toList();
    }

    /** Ends the server at once, without a chance to finish anything: {@code kill -9}. */
    public void killServer() {
        var servers =
                process.descendants()
                        .filter(
                                child ->
                                        child.info()
                                                .command()
                                                .filter(program -> program.endsWith("/java"))
                                                .isPresent())
                        .toList();
        if (servers.isEmpty()) {
            throw new IllegalStateException("no server runs: " + output());
        }
        servers.forEach(ProcessHandle::destroyForcibly);
        await();
    }

    /** Polls, five minutes at most, until it holds. */
    public static void await(BooleanSupplier condition) {
        var limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Stops it as Ctrl-C does; nothing where it has ended. */
    @Override
    public void close() {
        process.destroy();
        await();
    }
}
