package org.cadre.funding;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A kept report.
 *
 * @param upTo number of the last entry of the journal that it counts
 * @param begin its first month
 * @param sha256 of its figures
 */
public record KeptReportRow(
        KeptReportId id, int number, Instant madeAt, int upTo, YearMonth begin, String sha256) {}
