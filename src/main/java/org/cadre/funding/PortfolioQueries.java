package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/** Reads whether the money lasts of all programmes whose money the actor may see. */
@UseCase
public class PortfolioQueries {

    @Inject OutlookRepository outlooks;
    @Inject BudgetQueries budgets;
    @Inject CadreClock clock;

    /** As it was last counted, which each row says. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PortfolioView view() {
        var programmes = budgets.list();
        var ids = programmes.stream().map(ProgrammeRow::id).toList();
        var kept = outlooks.find(ids);
        var current = outlooks.fingerprints(ids);
        var begin = YearMonth.from(ContinuityQueries.today(clock));
        return new PortfolioView(
                begin,
                programmes.stream()
                        .map(
                                each ->
                                        row(
                                                each,
                                                kept.get(each.id()),
                                                begin,
                                                current.getOrDefault(each.id(), "")))
                        .sorted(PortfolioView.FIRST_FALL)
                        .toList());
    }

    private PortfolioView.Row row(
            ProgrammeRow programme, @Nullable Outlook kept, YearMonth begin, String current) {
        return kept == null
                ? new PortfolioView.Row(
                        programme.id(), programme.name(), null, List.of(), null, true)
                : new PortfolioView.Row(
                        programme.id(),
                        programme.name(),
                        kept.currency(),
                        outlooks.months(kept).stream()
                                .filter(each -> !each.month().isBefore(begin))
                                .toList(),
                        kept.countedAt(),
                        !kept.holds(ContinuityQueries.today(clock), current));
    }
}
