package org.cadre.content;

import java.util.Map;

/** A line of modules with one subject, for example {@code FOR}. */
public record Track(String code, Map<String, String> title) {

    public Track {
        title = Map.copyOf(title);
    }
}
