package org.cadre.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.money.Money;
import org.cadre.platform.persistence.Recent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What lines have in a version once everything is counted that was moved in it. */
@ApplicationScoped
class BudgetReading {

    private static final int MOST = 128;

    private final Recent<BudgetVersionId, Map<LineId, Map<YearMonth, Money>>> recent =
            new Recent<>(MOST);

    @Inject BudgetRepository budgets;

    /** As {@link #amounts(BudgetVersionId, List, Currency)}; read once where they never change. */
    Map<LineId, Map<YearMonth, Money>> amounts(
            BudgetVersion version, List<BudgetTransfer> transfers, Currency currency) {
        return version.state() == VersionState.DRAFT
                ? amounts(version.id(), transfers, currency)
                : recent.get(
                        version.id(),
                        moved(transfers),
                        () -> amounts(version.id(), transfers, currency));
    }

    private static Set<TransferId> moved(List<BudgetTransfer> transfers) {
        return transfers.stream()
                .filter(each -> each.state() == TransferState.APPROVED)
                .map(BudgetTransfer::id)
                .collect(Collectors.toSet());
    }

    Map<LineId, Map<YearMonth, Money>> amounts(BudgetVersionId version, Currency currency) {
        return amounts(version, budgets.listTransfers(version), currency);
    }

    /**
     * As {@link #amounts(BudgetVersionId, Currency)}, with the transfers of the version at hand.
     */
    Map<LineId, Map<YearMonth, Money>> amounts(
            BudgetVersionId version, List<BudgetTransfer> transfers, Currency currency) {
        var amounts = new HashMap<LineId, Map<YearMonth, Money>>();
        var months = new HashMap<LocalDate, YearMonth>();
        budgets.readAmounts(version)
                .forEach(
                        each ->
                                add(
                                        amounts,
                                        new LineId((UUID) each[0]),
                                        months.computeIfAbsent(
                                                (LocalDate) each[1], YearMonth::from),
                                        new Money((Long) each[2], currency)));
        transfers.stream()
                .filter(each -> each.state() == TransferState.APPROVED)
                .forEach(
                        each -> {
                            var amount = new Money(each.minor(), currency);
                            add(amounts, each.from(), each.month(), amount.negated());
                            add(amounts, each.to(), each.month(), amount);
                        });
        amounts.replaceAll((line, monthly) -> Collections.unmodifiableMap(monthly));
        return Collections.unmodifiableMap(amounts);
    }

    private static void add(
            Map<LineId, Map<YearMonth, Money>> amounts,
            LineId line,
            YearMonth month,
            Money amount) {
        amounts.computeIfAbsent(line, any -> new TreeMap<>()).merge(month, amount, Money::plus);
    }
}
