package org.cadre.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A port: each feature forgets what it keeps about a person who is erased. All do so in one
 * transaction, those of a lower {@link #rank} first, which is the order in which others lock.
 */
public interface Forgetting {

    int rank();

    /**
     * Locks what runs for the person, before anything is read without a lock, and refuses where it
     * must end first.
     */
    default void stop(PersonId person) {}

    void forget(Erased erased);

    /**
     * Who is forgotten.
     *
     * @param evidence module versions of which a certificate was awarded; what it rests on stays
     */
    record Erased(PersonId person, Set<UUID> evidence, Instant at) {

        public Erased {
            evidence = Set.copyOf(evidence);
        }

        /** For a statement: never empty, since {@code not in} nothing is no condition. */
        public Set<UUID> evidenceOrNone() {
            return evidence.isEmpty() ? Set.of(new UUID(0, 0)) : evidence;
        }
    }
}
