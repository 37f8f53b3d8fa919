package org.cadre.diversity;

import java.util.Optional;

/**
 * An attribute as a table shows it: with its own codes, or with the coarser ones that its
 * classification declares.
 */
public record Facet(Attribute attribute, boolean coarse) {

    private static final String COARSE = "~";

    static Optional<Facet> find(String text) {
        boolean coarse = text.endsWith(COARSE);
        var name = coarse ? text.substring(0, text.length() - 1) : text;
        for (var attribute : Attribute.values()) {
            if (attribute.name().equals(name)) {
                return Optional.of(new Facet(attribute, coarse));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return attribute + (coarse ? COARSE : "");
    }
}
