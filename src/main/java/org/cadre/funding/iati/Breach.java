package org.cadre.funding.iati;

import java.util.List;
import java.util.stream.Collectors;

/** Where a rule is broken, and what stands there. */
record Breach(Node at, String found) {

    private static final int MOST = 5;

    /** At the last of what was found: it is the one too much. */
    static Breach of(Node context, List<Node> found) {
        return new Breach(
                found.isEmpty() ? context : found.getLast(),
                found.stream()
                        .limit(MOST)
                        .map(node -> node.text().strip())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
