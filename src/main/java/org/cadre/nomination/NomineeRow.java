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
        Vetting vetting) {}
