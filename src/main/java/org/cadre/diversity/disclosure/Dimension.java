package org.cadre.diversity.disclosure;

import java.util.HashSet;
import java.util.List;

/** One way in which people are told apart, such as gender, with its codes in their order. */
public record Dimension(String name, List<String> codes) {

    public Dimension {
        codes = List.copyOf(codes);
        if (name.isBlank() || codes.isEmpty() || new HashSet<>(codes).size() != codes.size()) {
            throw new IllegalArgumentException(name + " " + codes);
        }
    }
}
