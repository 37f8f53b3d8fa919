package org.cadre.progress;

import org.cadre.cohort.CohortDetail;
import org.cadre.platform.persistence.Slice;

import java.util.List;

/**
 * A cohort with a page of its people.
 *
 * @param people for each person one row a module
 */
public record CohortProgress(CohortDetail cohort, Slice<List<CohortProgressRow>> people) {}
