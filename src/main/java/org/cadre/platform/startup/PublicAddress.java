package org.cadre.platform.startup;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The address under which people reach a product, as the operator wrote it. */
public record PublicAddress(String text) {

    /** The name of the host; empty where none can be read. */
    public Optional<String> host() {
        try {
            return Optional.ofNullable(URI.create(text.strip()).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether nobody else gets there: the address means whatever machine it is typed on. */
    public boolean isOfThisMachineAlone() {
        return host().map(name -> name.toLowerCase(Locale.ROOT))
                .map(PublicAddress::isLoopback)
                .orElse(true);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.matches("127(\\.[0-9]+){3}")
                || host.equals("0.0.0.0")
                || host.matches("\\[[0:]*:[01]?\\]");
    }
}
