package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.audit.AuditReport;

/** What came of rounding to multiples of a base that add up. */
public sealed interface ControlledRounding {

    /**
     * A release that the audit calls safe.
     *
     * @param steps how many multiples farther than its own two neighbours a cell may be; 0 where
     *     every cell could go to one of them
     */
    record Found(Release release, int base, int steps, AuditReport report)
            implements ControlledRounding {}

    /** No rounding of this base is safe: coarsen or withhold. */
    record None() implements ControlledRounding {}
}
