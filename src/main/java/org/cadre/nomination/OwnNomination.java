package org.cadre.nomination;

/**
 * A nomination as the nominee's own list shows it.
 *
 * @param number as {@link NomineeNumber} writes it
 * @param cohort the name
 */
public record OwnNomination(NominationId id, String number, String cohort, NominationState state) {}
