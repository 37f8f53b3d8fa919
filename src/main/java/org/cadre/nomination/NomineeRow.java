package org.cadre.nomination;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A nominee as lists show one.
 *
 * @param number as {@link NomineeNumber} writes it
 * @param band null until the committee has judged
 * @param managed whether it names who confirms the release
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
        Vetting vetting,
        boolean managed) {

    /** Whether the focal point can send it. */
    public boolean isReady() {
        return state == NominationState.DRAFT && managed;
    }

    /** For readers outside the committee and the programme. */
    NomineeRow withoutBand() {
        return new NomineeRow(
                id, number, person, name, agency, function, level, station, state, null, vetting,
                managed);
    }
}
