package org.cadre.nomination;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A nominee as lists show one.
 *
 * @param number as {@link NomineeNumber} writes it
 * @param band null until the committee has judged
 */
public record NomineeRow(
        NominationId id,
        String number,
        UUID person,
        String name,
        String agency,
        Function function,
        Level level,
        Station station,
        NominationState state,
        @Nullable Band band,
        Vetting vetting) {

    /** For readers outside the committee and the programme. */
    NomineeRow withoutBand() {
        return new NomineeRow(
                id, number, person, name, agency, function, level, station, state, null, vetting);
    }
}
