package org.cadre.progress;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one person has begun, put together from the rows of one statement. */
final class Begun {

    private final Map<UUID, ModuleStart> starts = new LinkedHashMap<>();
    private final Map<ModuleVersionId, Integer> done = new HashMap<>();
    private final Map<ModuleVersionId, Integer> answered = new HashMap<>();
    private final Map<ModuleVersionId, Completion> completions = new HashMap<>();

    private Begun() {}

    /**
     * @param rows a start, its completion or null, how many of its lessons are done and of its
     *     knowledge checks answered in each
     */
    static Begun of(List<Object[]> rows) {
        var begun = new Begun();
        rows.forEach(
                row ->
                        begun.add(
                                (ModuleStart) row[0],
                                (Completion) row[1],
                                (Long) row[2],
                                (Long) row[3]));
        return begun;
    }

    private void add(ModuleStart start, Completion completion, Long lessons, Long checks) {
        starts.put(start.id(), start);
        done.put(start.pinned(), lessons.intValue());
        answered.put(start.pinned(), checks.intValue());
        if (completion != null) {
            completions.put(completion.module(), completion);
        }
    }

    Set<ModuleVersionId> pinned() {
        return starts.values().stream().map(ModuleStart::pinned).collect(Collectors.toSet());
    }

    Optional<ModuleStart> find(CohortId cohort, String moduleCode) {
        return starts.values().stream()
                .filter(
                        start ->
                                start.cohort().equals(cohort)
                                        && start.moduleCode().equals(moduleCode))
                .findFirst();
    }

    /** How many lessons are done. */
    int done(ModuleVersionId module) {
        return done.getOrDefault(module, 0);
    }

    /** How many knowledge checks are answered. */
    int answered(ModuleVersionId module) {
        return answered.getOrDefault(module, 0);
    }

    Optional<Completion> completion(ModuleVersionId module) {
        return Optional.ofNullable(completions.get(module));
    }
}
