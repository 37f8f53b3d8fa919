package org.cadre.mentorship;

import java.time.Instant;
import java.util.Optional;

/**
 * A run in numbers.
 *
 * @param places that were free before it
 * @param average score of its pairs
 */
public record RunRow(
        int number,
        Instant at,
        int people,
        int mentors,
        int places,
        int matched,
        int average,
        int lowest,
        Optional<Instant> approvedAt) {

    public int unmatched() {
        return people - matched;
    }

    public boolean isApproved() {
        return approvedAt.isPresent();
    }
}
