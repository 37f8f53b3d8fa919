package org.cadre.exerciserun;

import java.util.List;
import java.util.Optional;

/** Checks that each entry carries the hash of all before it. */
final class Chain {

    private Chain() {}

    /** The number of the first entry that does not fit; empty where the log is whole. */
    static Optional<Integer> firstBroken(List<StoredEntry> entries, String chain) {
        var before = ExerciseRun.NO_HASH;
        int number = 1;
        for (var stored : entries) {
            var entry = stored.entry();
            var hash = StoredEntry.hash(before, entry);
            if (entry.number() != number || !hash.equals(stored.hash())) {
                return Optional.of(number);
            }
            before = hash;
            number++;
        }
        return before.equals(chain) ? Optional.empty() : Optional.of(number);
    }
}
