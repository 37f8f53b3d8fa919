package org.cadre.certificate;

import java.time.Instant;

/** A certificate that could not be made, and when it is tried again. */
public record FailedRow(
        AwardId award,
        String holder,
        String title,
        String number,
        IssuingTrouble trouble,
        Instant nextTry) {}
