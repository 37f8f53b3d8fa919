/**
 * Whether the money of a programme lasts: what each line needs in each month, who covers it, how
 * certainly, until when, what breaks first and what the smallest fix is.
 *
 * <p>The figures are computed by engines that take plain records and know no database: {@code
 * continuity} computes coverage, scenarios and lots, {@code iati} writes, judges and reads what is
 * published, {@code importing} reads spreadsheets that were kept before, {@code journal} writes the
 * ledger for hledger. Here stands what people run without a server: {@link
 * org.cadre.funding.CheckContinuity} reads needs and sources from a file and prints every figure,
 * {@link org.cadre.funding.CheckIati} lets {@code iati} judge a file of IATI.
 *
 * <p>{@link org.cadre.funding.ContinuityQueries} reads needs and sources of a programme from its
 * approved budget, agreements, pledges and journal; {@link org.cadre.funding.KeptReports} keeps the
 * figures of a day and says why they moved.
 *
 * <p>Example: three lines, five sources, 24 months. With what is signed, 19/30 of the need is
 * covered; training runs dry in May of the second year, 380,000 short.
 *
 * <p>Refuses needs that do not reach to the horizon, sources for lines that are not there, amounts
 * below zero. Promises others: the same input gives the same figures, to the last digit.
 */
@Feature(
        name = "funding",
        uses = {
            "content",
            "people",
            "catalogue",
            "cohort",
            "progress",
            "certificate",
            "budget",
            "agreement",
            "ledger",
            "planning"
        })
@NullMarked
package org.cadre.funding;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
