package org.cadre.selection.panel;

import java.util.HashSet;
import java.util.List;

/** What is told apart in a pool, such as gender, and the features that it can have. */
public record Category(String name, List<String> features) {

    public Category {
        Words.check(name);
        features = List.copyOf(features);
        features.forEach(Words::check);
        if (new HashSet<>(features).size() < features.size()) {
            throw new IllegalArgumentException("A feature stands twice in " + name);
        }
    }
}
