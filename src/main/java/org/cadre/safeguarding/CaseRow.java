package org.cadre.safeguarding;

import java.time.LocalDate;

/**
 * A case as the list shows one.
 *
 * @param isWaiting whether the reporter has no answer yet
 * @param isProposed whether something waits for a second focal point
 */
public record CaseRow(
        CaseId id,
        int number,
        LocalDate openedOn,
        boolean isClosed,
        boolean isWaiting,
        boolean isProposed) {}
