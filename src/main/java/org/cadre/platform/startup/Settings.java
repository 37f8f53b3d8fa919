package org.cadre.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.file.Path;

/**
 * What the operator decides, read once from system properties that the launcher or the container
 * sets ({@code cadre.…}; see {@code src/docs/operations/configuration.md}).
 */
@ApplicationScoped
public class Settings {

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

    /** The version that the footer shows. */
    public String version() {
        return "1.0";
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
