package org.cadre.platform.persistence;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list begins: after one record, before one record, or at the start. The record
 * is named by its id alone; the list looks up where it stands in its order.
 */
public record Keyset(Optional<UUID> after, Optional<UUID> before) {

    public Keyset {
        if (after.isPresent() && before.isPresent()) {
            throw new IllegalArgumentException("a page begins after or before a record, not both");
        }
    }

    public static Keyset start() {
        return new Keyset(Optional.empty(), Optional.empty());
    }

    /** Reads the parameters of a page address; whatever is not an id begins at the start. */
    public static Keyset of(@Nullable String after, @Nullable String before) {
        var first = find(after);
        return new Keyset(first, first.isPresent() ? Optional.empty() : find(before));
    }

    private static Optional<UUID> find(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the rows are read from the end towards the start. */
    public boolean isBackwards() {
        return before.isPresent();
    }

    /** The record beside which the page begins. */
    public Optional<UUID> mark() {
        return after.or(() -> before);
    }
}
