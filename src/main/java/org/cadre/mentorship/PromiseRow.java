package org.cadre.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/** An action that one of the two has promised. */
public record PromiseRow(UUID id, Side side, String words, LocalDate due, boolean done) {

    public boolean isLate(LocalDate today) {
        return !done && due.isBefore(today);
    }
}
