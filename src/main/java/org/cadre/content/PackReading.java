package org.cadre.content;

import java.util.List;

/** What came of reading a folder: the whole pack, or everything that is wrong with it. */
public sealed interface PackReading {

    /** The pack is sound. */
    record Ok(Pack pack) implements PackReading {}

    /**
     * The pack cannot be used.
     *
     * @param findings at least one, by file and line
     */
    record Broken(List<Finding> findings) implements PackReading {

        public Broken {
            findings = List.copyOf(findings);
        }
    }
}
