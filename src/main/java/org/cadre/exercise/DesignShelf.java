package org.cadre.exercise;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;

import java.util.Optional;

/** The scripts that this node has read, by their checksum: what was read stays true. */
@ApplicationScoped
class DesignShelf {

    private static final int SCRIPTS = 100;

    private final Cache<String, ExerciseDesign> scripts =
            Caffeine.newBuilder().maximumSize(SCRIPTS).build();

    Optional<ExerciseDesign> find(String checksum) {
        return Optional.ofNullable(scripts.getIfPresent(checksum));
    }

    /** Reads the text of a stored script. */
    ExerciseDesign read(String checksum, String text) {
        return scripts.get(checksum, key -> parse(text));
    }

    ExerciseDesign parse(String text) {
        return switch (DesignReader.read(text)) {
            case DesignReading.Ok sound -> sound.design();
            case DesignReading.Broken broken ->
                    throw new IllegalStateException("a stored script is broken: " + broken);
        };
    }
}
