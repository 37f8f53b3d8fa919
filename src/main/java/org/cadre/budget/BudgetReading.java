package org.cadre.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.money.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What lines have in a version once everything is counted that was moved in it. */
@ApplicationScoped
class BudgetReading {

    @Inject BudgetRepository budgets;

    Map<LineId, Map<YearMonth, Money>> amounts(BudgetVersionId version, Currency currency) {
        return amounts(version, budgets.listTransfers(version), currency);
    }

    /**
     * As {@link #amounts(BudgetVersionId, Currency)}, with the transfers of the version at hand.
     */
    Map<LineId, Map<YearMonth, Money>> amounts(
            BudgetVersionId version, List<BudgetTransfer> transfers, Currency currency) {
        var amounts = new HashMap<LineId, Map<YearMonth, Money>>();
        budgets.readAmounts(version)
                .forEach(
                        each ->
                                add(
                                        amounts,
                                        new LineId((UUID) each[0]),
                                        YearMonth.from((LocalDate) each[1]),
                                        new Money((Long) each[2], currency)));
        transfers.stream()
                .filter(each -> each.state() == TransferState.APPROVED)
                .forEach(
                        each -> {
                            var amount = new Money(each.minor(), currency);
                            add(amounts, each.from(), each.month(), amount.negated());
                            add(amounts, each.to(), each.month(), amount);
                        });
        return amounts;
    }

    private static void add(
            Map<LineId, Map<YearMonth, Money>> amounts,
            LineId line,
            YearMonth month,
            Money amount) {
        amounts.computeIfAbsent(line, any -> new TreeMap<>()).merge(month, amount, Money::plus);
    }
}
