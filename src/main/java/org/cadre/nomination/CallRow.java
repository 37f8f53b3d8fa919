package org.cadre.nomination;

import java.time.Instant;

/**
 * A call as lists show one.
 *
 * @param cohort its name
 * @param places how many may be nominated in all
 * @param sent how many are nominated: no draft, not withdrawn
 * @param ready how many of them may be drawn now
 */
public record CallRow(
        CallId id,
        String cohort,
        String programme,
        Instant deadline,
        CallState state,
        int places,
        long sent,
        long ready) {}
