package org.cadre.declaration;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of a basis in law as pages show it.
 *
 * @param number 0 where nothing was recorded yet; to hand back with the next version
 * @param recordedBy the name; empty where nothing was recorded yet
 */
public record BasisRow(
        BasisPlace place,
        String programme,
        String country,
        int number,
        BasisPlan plan,
        String recordedBy,
        Optional<Instant> recordedAt) {}
