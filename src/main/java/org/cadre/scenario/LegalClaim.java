package org.cadre.scenario;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something about the law that the script relies on.
 *
 * @param id of the claim
 * @param text the claim, in English
 * @param source title, article and publisher
 * @param critical whether play goes wrong if it is not so
 * @param inForceUntil null while there is no end known
 */
public record LegalClaim(
        String id,
        String text,
        String source,
        boolean critical,
        @Nullable LocalDate inForceUntil) {}
