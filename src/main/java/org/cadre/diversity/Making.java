package org.cadre.diversity;

import java.util.List;
import java.util.OptionalInt;

/** What came of protecting and auditing. */
sealed interface Making {

    /**
     * A release that the audit calls safe.
     *
     * @param narrowest how many values the narrowest range of what must be kept holds; none where
     *     there is nothing to keep
     */
    record Made(ReleasedTables tables, OptionalInt narrowest) implements Making {}

    /**
     * The audit says no.
     *
     * @param waysOut what passes instead; tried, with the same audit
     */
    record Refused(RefusalReason reason, List<Exposure> exposures, List<WayOut> waysOut)
            implements Making {

        public Refused {
            exposures = List.copyOf(exposures);
            waysOut = List.copyOf(waysOut);
        }
    }
}
