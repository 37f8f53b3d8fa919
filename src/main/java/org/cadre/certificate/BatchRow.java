package org.cadre.certificate;

import org.cadre.cohort.CohortId;

/**
 * A batch: the awards of a cohort while some of them wait for their certificates.
 *
 * @param made how many have one
 * @param failed of those that wait, how many have failed at least once
 */
public record BatchRow(CohortId cohort, String name, long awards, long made, long failed) {}
