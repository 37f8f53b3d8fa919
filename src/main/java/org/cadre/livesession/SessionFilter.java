package org.cadre.livesession;

import org.cadre.cohort.CohortId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Which sessions a list shows: those whose title holds the text, of one cohort, at one time. */
public record SessionFilter(String text, Optional<CohortId> cohort, Optional<When> when) {

    /** Where a session stands in time. */
    public enum When {
        AHEAD,
        PAST,
        CANCELLED
    }

    public SessionFilter(@Nullable String text, Optional<CohortId> cohort, Optional<When> when) {
        this.text = text == null ? "" : text.strip();
        this.cohort = cohort;
        this.when = when;
    }

    public boolean isEmpty() {
        return text.isEmpty() && cohort.isEmpty() && when.isEmpty();
    }
}
