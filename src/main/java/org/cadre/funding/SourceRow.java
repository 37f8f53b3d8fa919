package org.cadre.funding;

import org.cadre.funding.continuity.Certainty;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Money of a plan, as a person reads it.
 *
 * @param id of the source in the plan
 * @param record of the agreement or pledge that it belongs to
 * @param reference of the agreement; empty for a pledge
 * @param amount in its own currency, before anything was spent
 * @param left what of it is not spent, in the currency of the budget; null where no rate is
 *     approved, so that nobody can say
 * @param due when the instalment is due or the pledge expected; null where no day is agreed
 * @param to the last day whose costs it may pay; null for a pledge
 * @param percent how likely it is signed; 100 for what is
 */
public record SourceRow(
        String id,
        String record,
        String reference,
        String donor,
        Certainty certainty,
        Money amount,
        @Nullable Money left,
        @Nullable LocalDate due,
        @Nullable LocalDate to,
        int percent) {

    public boolean isPledge() {
        return reference.isEmpty();
    }
}
