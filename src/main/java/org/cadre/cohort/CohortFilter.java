package org.cadre.cohort;

import org.cadre.catalogue.ProgrammeId;

import java.util.Optional;

/** Which cohorts a list shows: those whose name holds the text, in one programme, in one state. */
public record CohortFilter(
        String text, Optional<ProgrammeId> programme, Optional<CohortState> state) {

    public static CohortFilter none() {
        return new CohortFilter("", Optional.empty(), Optional.empty());
    }

    public CohortFilter {
        text = text == null ? "" : text.strip();
    }

    public boolean isEmpty() {
        return text.isEmpty() && programme.isEmpty() && state.isEmpty();
    }
}
