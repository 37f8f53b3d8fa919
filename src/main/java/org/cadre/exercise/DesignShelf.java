package org.cadre.exercise;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.scenario.DesignLint;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.LintFinding;
import org.cadre.scenario.LintRules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The scripts that this node has read, by their checksum: what was read stays true. */
@ApplicationScoped
class DesignShelf {

    private static final int SCRIPTS = 100;

    private final Cache<String, ExerciseDesign> scripts =
            Caffeine.newBuilder().maximumSize(SCRIPTS).build();

    private final Cache<Looked, List<LintFinding>> findings =
            Caffeine.newBuilder().maximumSize(SCRIPTS).build();

    /**
     * @param day on which legal claims must be in force
     */
    private record Looked(String checksum, LocalDate day) {}

    /** What the linter finds in a script. */
    List<LintFinding> findings(String checksum, ExerciseDesign script, LocalDate day) {
        return findings.get(
                new Looked(checksum, day), key -> DesignLint.check(script, LintRules.on(day)));
    }

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
