package org.cadre.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A content pack that was read whole and found sound.
 *
 * @param code stable name, for example {@code cadre-core}
 * @param title by language
 * @param licence SPDX identifier of the pack's text and figures
 * @param scenarios of exercises, not read yet
 * @param hash SHA-256 (hex) of what the pack says; layout and comments of its files do not count
 */
public record Pack(
        String code,
        Map<String, String> title,
        String licence,
        List<Track> tracks,
        List<Module> modules,
        List<ScenarioSource> scenarios,
        String hash) {

    public Pack {
        title = Collections.unmodifiableMap(new TreeMap<>(title));
        tracks = List.copyOf(tracks);
        modules = List.copyOf(modules);
        scenarios = List.copyOf(scenarios);
    }
}
