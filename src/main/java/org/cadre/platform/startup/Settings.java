package org.cadre.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * What the operator decides, read once from system properties that the launcher or the container
 * sets ({@code cadre.…}; see {@code src/docs/operations/configuration.md}).
 */
@ApplicationScoped
public class Settings {

    private static final String VERSION = builtVersion();

    /** Whether this is the demonstration, which every page says. */
    public boolean demo() {
        return Boolean.getBoolean("cadre.demo");
    }

    /** Where Cadre keeps what is not in the database; made by the launcher. */
    public Path home() {
        return Path.of(required("cadre.home"));
    }

    /** Where keys lie: apart from the database and from its backups. */
    public Path keys() {
        return Path.of(required("cadre.keys.dir"));
    }

    /** The folder with the content packs that are imported at start. */
    public Path content() {
        return Path.of(required("cadre.content.dir"));
    }

    /** The address under which people reach this product, without a slash at its end. */
    public String address() {
        return required("cadre.address").replaceAll("/+$", "");
    }

    /**
     * Whether certificates are made. They carry the address for good, so outside the demonstration
     * it must be one that others can reach.
     */
    public boolean issues() {
        return demo() || !new PublicAddress(address()).isOfThisMachineAlone();
    }

    /** Who issues certificates: the name in the seal key, fixed when that is made. */
    public String issuer() {
        var name = System.getProperty("cadre.issuer", "").strip();
        if (!name.isEmpty()) {
            return name;
        }
        return demo()
                ? "Evidence and Integrity Programme (demo)"
                : new PublicAddress(address()).host().orElseThrow();
    }

    /** The version that was built, which the footer shows. */
    public String version() {
        return VERSION;
    }

    private static String builtVersion() {
        var build = new Properties();
        try (var in = Settings.class.getResourceAsStream("build.properties")) {
            build.load(Objects.requireNonNull(in, "build.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    private static String required(String key) {
        var value = System.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "The setting " + key + " is missing. Start Cadre with ./cadre run, or set it.");
        }
        return value;
    }
}
