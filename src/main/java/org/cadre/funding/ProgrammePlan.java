package org.cadre.funding;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.ledger.Fund;
import org.cadre.money.Money;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What a programme needs and who pays, read from its budget, agreements, pledges and journal.
 *
 * @param upTo number of the last entry of the journal that is counted; 0 where there is none
 * @param lastHash of the journal
 * @param closed the months of the journal that are closed, the oldest first
 * @param turnover of the journal
 * @param pending asked for of each fund and not decided
 * @param plan for the engines; lines and sources carry the ids of {@code sources} and of the budget
 * @param sources all money, also what cannot be valued and is not in the plan
 */
public record ProgrammePlan(
        ProgrammeId programme,
        PlanFacts facts,
        int upTo,
        String lastHash,
        List<YearMonth> closed,
        Turnover turnover,
        Map<Fund, Money> pending,
        FundingPlan plan,
        List<SourceRow> sources) {

    public Currency currency() {
        return facts.currency();
    }

    /** Money in currencies that have no approved rate: it is counted nowhere. */
    public List<SourceRow> unvalued() {
        return sources.stream().filter(each -> each.left() == null).toList();
    }

    /** Whether a budget is approved. */
    public boolean isPlanned() {
        return facts.budget() > 0;
    }
}
