package org.cadre.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The loop behind {@code ./cadre dev}: looks at the sources twice a second. A changed page is
 * copied into the deployment and seen at the next request; anything else is copied or compiled and
 * the product deployed again, unless it does not compile.
 */
final class DevLoop {

    private static final long LOOK_MILLIS = 500;

    private final ServerSettings settings;
    private final Path deployed;
    private final int managementPort;
    private final PrintStream out;
    private Map<Path, FileTime> known = Map.of();

    DevLoop(ServerSettings settings, Home home, int managementPort, PrintStream out) {
        this.settings = settings;
        this.deployed = home.server().resolve("deployments/cadre.war");
        this.managementPort = managementPort;
        this.out = out;
    }

    /** Lets changed pages be read again, which a server for people never does. */
    static void prepare(Home home) {
        var descriptor = home.server().resolve("deployments/cadre.war/WEB-INF/web.xml");
        var refresh =
                "<context-param><param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>"
                        + "<param-value>0</param-value></context-param>\n</web-app>";
        try {
            Files.writeString(
                    descriptor, Files.readString(descriptor).replace("</web-app>", refresh));
        } catch (IOException e) {
            throw new Trouble(descriptor + " cannot be changed: " + e.getMessage(), e);
        }
    }

    /** Returns when the server has ended. */
    void run(ServerProcess server) throws InterruptedException {
        known = look();
        out.println(
                "  dev        watching src/main; pages at once, everything else by deploying"
                        + " again");
        while (server.isAlive()) {
            Thread.sleep(LOOK_MILLIS);
            var now = look();
            var changed = changed(now);
            known = now;
            if (!changed.isEmpty()) {
                follow(changed);
            }
        }
    }

    private List<Path> changed(Map<Path, FileTime> now) {
        var paths = new TreeSet<>(known.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> now.get(path) == null || !now.get(path).equals(known.get(path)))
                .toList();
    }

    private Map<Path, FileTime> look() {
        var seen = new HashMap<Path, FileTime>();
        try (var files = Files.walk(source(""))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                seen.put(file, Files.getLastModifiedTime(file));
            }
            return seen;
        } catch (IOException | UncheckedIOException e) {
            return known.isEmpty() ? seen : known;
        }
    }

    private void follow(List<Path> changed) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            copy(changed, source("webapp"), deployed);
            copy(changed, source("resources"), classes());
            copy(changed, source("resources"), deployed.resolve("WEB-INF/classes"));
            var pagesOnly = changed.stream().allMatch(DevLoop::isPage);
            if (changed.stream().anyMatch(DevLoop::isCode) && !compile()) {
                out.println("  dev        not deployed: it does not compile");
            } else if (pagesOnly || deploy()) {
                long millis = (System.nanoTime() - begin) / 1_000_000;
                out.println("  dev        " + names(changed) + ", " + millis + " ms");
            } else {
                out.println("  dev        did not deploy; the reason is in the server's log");
            }
        } catch (IOException e) {
            out.println("  dev        " + e.getMessage());
        }
    }

    private static void copy(List<Path> changed, Path source, Path target) throws IOException {
        for (var file : changed) {
            if (file.startsWith(source)) {
                var copy = target.resolve(source.relativize(file));
                if (Files.exists(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }

    /** All of it: half a second more than one file, and no class is left behind. */
    private boolean compile() throws IOException, InterruptedException {
        var classPath =
                Files.readString(settings.checkout().resolve("target/launcher/class-path")).strip();
        var arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-parameters",
                                "-nowarn",
                                "-XDsuppressNotes",
                                "--release",
                                "21"));
        arguments.addAll(
                List.of("-encoding", "UTF-8", "-d", classes().toString(), "-cp", classPath));
        arguments.addAll(sources());
        var list = settings.checkout().resolve("target/launcher/dev-sources");
        Files.write(list, arguments);
        var javac = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
        if (run(List.of(javac, "@" + list), true) != 0) {
            return false;
        }
        FolderCopy.replace(
                settings.checkout().resolve("target"),
                deployed.resolve("WEB-INF"),
                List.of("classes"));
        FolderCopy.delete(deployed.resolve("WEB-INF/classes/org/cadre/launcher"));
        return true;
    }

    private List<String> sources() throws IOException {
        try (var files = Files.walk(source("java"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
        }
    }

    private boolean deploy() throws IOException, InterruptedException {
        var client = settings.provisioned().resolve("bin/jboss-cli.sh").toString();
        var controller = "--controller=127.0.0.1:" + managementPort;
        return run(
                        List.of(
                                client,
                                "--connect",
                                controller,
                                "--command=/deployment=cadre.war:redeploy"),
                        false)
                == 0;
    }

    private int run(List<String> command, boolean visible)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectInput(new File("/dev/null"));
        builder.redirectOutput(
                visible ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        return builder.start().waitFor();
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".xhtml");
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".java");
    }

    private String names(List<Path> changed) {
        var first = source("").relativize(changed.getFirst()).toString();
        return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
    }

    private Path source(String part) {
        return settings.checkout().resolve("src/main").resolve(part);
    }

    private Path classes() {
        return settings.checkout().resolve("target/classes");
    }
}
