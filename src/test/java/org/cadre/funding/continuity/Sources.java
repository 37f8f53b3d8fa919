package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Set;

/** Sources in few words. */
final class Sources {

    private Sources() {}

    static FundingSource source(
            String id, Certainty certainty, String amount, Set<String> lines, int from, int to) {
        return new FundingSource(
                id,
                "donor of " + id,
                certainty,
                new BigDecimal(amount),
                lines,
                from,
                to,
                from,
                false);
    }
}
