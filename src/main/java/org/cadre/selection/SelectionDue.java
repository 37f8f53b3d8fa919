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
    private int settled;
    private int types;

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
        reach(0, 0);
        dueAt = now.plus(TERM);
    }

    boolean isClaimed() {
        return claim != null;
    }

    boolean isClaimedBy(UUID whom) {
        return whom.equals(claim);
    }

    /** When the present search began; where none has, since when one is waited for. */
    Instant since() {
        return isClaimed() ? dueAt.minus(TERM) : dueAt;
    }

    /** How often it has broken off. */
    int failures() {
        return failures;
    }

    /** Kinds of nominees whose chance is found. */
    int settled() {
        return settled;
    }

    /** Kinds of nominees; none while that is not known. */
    int types() {
        return types;
    }

    void reach(int found, int all) {
        settled = found;
        types = all;
    }

    /** Whether it is tried again. */
    boolean fail(Instant now) {
        failures++;
        claim = null;
        dueAt = now;
        return failures < MOST_FAILURES;
    }
}
