package org.cadre.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the server process is started with. */
public record ServerSettings(
        Path checkout, String bind, int port, Map<String, String> environment) {

    public static ServerSettings of(Path checkout, Map<String, String> environment) {
        var bind = environment.getOrDefault("CADRE_BIND", "127.0.0.1");
        var port = environment.getOrDefault("CADRE_PORT", "8080");
        return new ServerSettings(checkout, bind, number("CADRE_PORT", port), environment);
    }

    private static int number(String name, String value) {
        try {
            var port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are no port
        }
        throw new Trouble(name + "=" + value + " is no port: use a number from 1 to 65535.");
    }

    public Path provisioned() {
        return checkout.resolve("target/server");
    }

    /** Where the product finds its content packs. */
    Path content() {
        var named = environment.get("CADRE_CONTENT_DIR");
        return named == null ? checkout.resolve("content") : Path.of(named).toAbsolutePath();
    }

    public String javaOptions() {
        return String.join(
                " ",
                "-Xms128m",
                "-Xmx" + environment.getOrDefault("CADRE_HEAP", "384m"),
                "-XX:MaxMetaspaceSize=384m",
                "-XX:+UseSerialGC",
                smallObjects(),
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Duser.timezone=UTC",
                environment.getOrDefault("CADRE_JAVA_OPTS", ""));
    }

    /** The server runs on the JDK of the launcher. */
    private static String smallObjects() {
        return Runtime.version().feature() < 25 ? "" : "-XX:+UseCompactObjectHeaders";
    }

    public String address() {
        return "http://" + (isLoopback() ? "localhost" : bind) + ":" + port;
    }

    /** What people type: it stands on certificates, so a proxy's own name goes here. */
    String publicAddress() {
        return environment.getOrDefault("CADRE_ADDRESS", address());
    }

    /** Who issues certificates; empty for the host of the public address. */
    Optional<String> issuer() {
        return Optional.ofNullable(environment.get("CADRE_ISSUER")).filter(name -> !name.isBlank());
    }

    private boolean isLoopback() {
        return bind.equals("127.0.0.1") || bind.equals("0.0.0.0");
    }
}
