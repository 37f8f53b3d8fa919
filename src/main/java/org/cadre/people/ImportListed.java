package org.cadre.people;

import java.time.Instant;
import java.util.Optional;

/** An import in the list of the latest ones. */
public record ImportListed(
        ImportId id,
        String fileName,
        ImportState state,
        String madeBy,
        Instant madeAt,
        Optional<Instant> appliedAt) {}
