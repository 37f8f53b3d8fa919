package org.cadre.progress;

import org.cadre.cohort.CohortDetail;
import org.cadre.platform.persistence.Slice;

/**
 * A cohort with a page of those who are behind its plan.
 *
 * @param people those who are behind for the longest first
 */
public record CohortBehind(CohortDetail cohort, Slice<BehindRow> people) {}
