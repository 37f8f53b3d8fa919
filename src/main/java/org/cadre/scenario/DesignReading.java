package org.cadre.scenario;

import org.cadre.content.Finding;

import java.util.List;

/** What came of reading a script: the whole design, or everything that is wrong with it. */
public sealed interface DesignReading {

    /** The script can be used; whether it is good is the linter's matter. */
    record Ok(ExerciseDesign design) implements DesignReading {}

    /**
     * The script cannot be used.
     *
     * @param findings at least one, by line
     */
    record Broken(List<Finding> findings) implements DesignReading {

        public Broken {
            findings = List.copyOf(findings);
        }
    }
}
