package org.cadre.nomination;

import org.cadre.people.AgencyId;

import java.util.Optional;

/** Which nominees are asked for; what is empty does not restrict. */
public record NomineeFilter(
        String text, Optional<NominationState> state, Optional<AgencyId> agency) {

    public NomineeFilter {
        text = text == null ? "" : text.strip();
    }

    public static NomineeFilter everybody() {
        return new NomineeFilter("", Optional.empty(), Optional.empty());
    }
}
