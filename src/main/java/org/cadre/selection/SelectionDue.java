package org.cadre.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A selection whose panels are to be found.
 *
 * <p>Whoever looks for them claims the row; it is due again when the term of the claim is over, so
 * that a node that died holds nothing for longer. It goes with the answer.
 */
@Entity
class SelectionDue {

    /** Many times what the largest pools take. */
    static final Duration TERM = Duration.ofMinutes(10);

    static final int MOST_FAILURES = 3;

    @Id private UUID selectionId;
    private Instant dueAt;
    private @Nullable UUID claim;
    private int failures;

    protected SelectionDue() {}

    SelectionDue(SelectionId selection, Instant at) {
        this.selectionId = selection.id();
        this.dueAt = at;
    }

    SelectionId selection() {
        return new SelectionId(selectionId);
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    void claim(UUID by, Instant now) {
        claim = by;
        dueAt = now.plus(TERM);
    }

    boolean isClaimed() {
        return claim != null;
    }

    boolean isClaimedBy(UUID whom) {
        return whom.equals(claim);
    }

    /** When the present search began, where one has. */
    Instant begun() {
        return dueAt.minus(TERM);
    }

    /** Whether it is tried again. */
    boolean fail(Instant now) {
        failures++;
        claim = null;
        dueAt = now;
        return failures < MOST_FAILURES;
    }
}
