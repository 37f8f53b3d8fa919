package org.cadre.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A line of modules with one subject, for example {@code FOR}. */
public record Track(String code, Map<String, String> title) {

    public Track {
        title = Collections.unmodifiableMap(new TreeMap<>(title));
    }
}
