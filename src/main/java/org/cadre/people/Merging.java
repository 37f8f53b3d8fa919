package org.cadre.people;

import org.cadre.platform.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * A port: each feature says what becomes of its rows when one account is merged into another. All
 * is done in one transaction, by those of a lower {@link #rank} first, which is the order in which
 * others lock.
 */
public interface Merging {

    int rank();

    /** Locks what runs for the two, before anything is read without a lock. */
    default void lock(Merge merge) {}

    /** Why the two cannot be merged as they stand. */
    default Optional<Refusal> obstacle(Merge merge) {
        return Optional.empty();
    }

    /** In the order in which they are settled. */
    List<MergedTable> tables();

    /** Does what no table says for itself, when all rows have moved. */
    default void settle(Merge merge) {}
}
