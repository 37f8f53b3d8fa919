package org.cadre.scenario;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Map;

/**
 * What somebody says about a list of events that others wrote.
 *
 * @param name of the exercise, such as that of the file
 * @param start on the wall, where the list tells times of day; null for that of the first event
 * @param chosen what a heading means: one of {@link Msel#keys}, or empty for a free column
 */
public record MselMapping(String name, @Nullable LocalTime start, Map<String, String> chosen) {

    public MselMapping {
        chosen = Map.copyOf(chosen);
    }

    /** All headings are taken as they are understood. */
    public static MselMapping of(String name) {
        return new MselMapping(name, null, Map.of());
    }
}
