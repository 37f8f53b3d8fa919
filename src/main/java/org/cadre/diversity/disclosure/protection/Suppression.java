package org.cadre.diversity.disclosure.protection;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.audit.AuditReport;

import java.util.Set;

/** What came of hiding cells. */
public sealed interface Suppression {

    /**
     * A release that the audit calls safe.
     *
     * @param isCheapest whether no pattern costs less; if not, the time ran out, and still no cell
     *     is hidden in vain
     */
    record Found(Release release, Set<CellKey> hidden, boolean isCheapest, AuditReport report)
            implements Suppression {

        public Found {
            hidden = Set.copyOf(hidden);
        }
    }

    /**
     * No pattern is safe, not even with everything hidden but the grand total: coarsen or withhold.
     *
     * @param report of that pattern
     */
    record None(AuditReport report) implements Suppression {}
}
