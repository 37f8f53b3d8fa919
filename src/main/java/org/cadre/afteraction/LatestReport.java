package org.cadre.afteraction;

import org.cadre.exerciserun.RunId;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Where the report of a run stands in its latest version.
 *
 * @param signedBy who signed as director; null while nobody has
 */
record LatestReport(UUID runId, ReportState state, @Nullable UUID signedBy) {

    RunId run() {
        return new RunId(runId);
    }

    boolean isSignedBy(UUID person) {
        return person.equals(signedBy);
    }
}
