package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many scenes a version has. A version is stored together with its scenes and never changes, so
 * each is counted once and then known; every list of modules asks for it.
 */
@ApplicationScoped
class SceneCounts {

    private final Map<ModuleVersionId, Integer> known = new ConcurrentHashMap<>();

    @Inject SceneRepository scenes;

    Map<ModuleVersionId, Integer> of(Collection<ModuleVersionId> versions) {
        var asked = new HashSet<>(versions);
        var unknown = new HashSet<>(asked);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            var counted = scenes.countScenes(unknown);
            unknown.forEach(version -> known.put(version, counted.getOrDefault(version, 0)));
        }
        var counts = new HashMap<ModuleVersionId, Integer>();
        asked.forEach(version -> counts.put(version, known.getOrDefault(version, 0)));
        return counts;
    }
}
