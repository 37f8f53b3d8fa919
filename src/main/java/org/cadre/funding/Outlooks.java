package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ContinuityView.Cell;
import org.cadre.funding.ContinuityView.Cover;
import org.cadre.money.Money;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps what the continuity of each programme comes to, so that all of them can be looked at
 * together. A programme whose rows are others than those that were counted is counted anew, and
 * every programme on a new day.
 */
@UseCase
class Outlooks {

    /** While much is posted, a programme is not counted again before this has passed. */
    static final Duration REST = Duration.ofSeconds(30);

    @Inject OutlookRepository outlooks;
    @Inject BudgetQueries budgets;
    @Inject ContinuityQueries continuity;
    @Inject CadreClock clock;

    /** Counts one programme anew; false when all hold, or were counted just now. */
    @Internal
    public boolean countNext() {
        var all = budgets.listAll();
        var kept = outlooks.find(all);
        var current = outlooks.fingerprints(all);
        var next = all.stream().filter(each -> isNot(kept, current, each)).findFirst();
        next.ifPresent(each -> count(each, Optional.ofNullable(kept.get(each)), current));
        return next.isPresent();
    }

    private boolean isNot(
            Map<ProgrammeId, Outlook> kept,
            Map<ProgrammeId, String> current,
            ProgrammeId programme) {
        var outlook = kept.get(programme);
        return outlook == null
                || (outlook.countedAt().plus(REST).isBefore(clock.now())
                        && !outlook.holds(
                                ContinuityQueries.today(clock),
                                current.getOrDefault(programme, "")));
    }

    private void count(
            ProgrammeId programme, Optional<Outlook> kept, Map<ProgrammeId, String> current) {
        var plan = continuity.describe(programme);
        var fingerprint = current.getOrDefault(programme, "");
        var today = plan.facts().today();
        List<OutlookMonth> months = plan.isPlanned() ? months(plan) : List.of();
        kept.ifPresentOrElse(
                each -> each.count(today, fingerprint, plan.currency(), months, clock.now()),
                () ->
                        outlooks.add(
                                new Outlook(
                                        programme,
                                        today,
                                        fingerprint,
                                        plan.currency(),
                                        months,
                                        clock.now())));
    }

    static List<OutlookMonth> months(ProgrammePlan plan) {
        var rows = ContinuityView.rows(plan);
        return IntStream.range(0, plan.plan().horizon())
                .mapToObj(month -> month(plan, rows, month))
                .toList();
    }

    private static OutlookMonth month(ProgrammePlan plan, List<ContinuityView.Row> rows, int at) {
        var each = new ArrayList<OutlookMonth>();
        for (var row : rows) {
            each.add(month(row.figures().line().name(), row.cells().get(at)));
        }
        return each.isEmpty()
                ? new OutlookMonth(
                        plan.plan().month(at),
                        Cover.UNDEFINED,
                        0,
                        false,
                        "",
                        Money.zero(plan.currency()).amount(),
                        Money.zero(plan.currency()).amount(),
                        List.of())
                : OutlookMonth.together(each);
    }

    private static OutlookMonth month(String line, Cell cell) {
        boolean needed = cell.cover() != Cover.UNDEFINED;
        return new OutlookMonth(
                cell.month(),
                cell.cover(),
                cell.coverage().map(ContinuityView::hundredths).orElse(0),
                cell.pledged(),
                needed ? line : "",
                cell.need().amount(),
                cell.gap().amount(),
                cell.cliff() ? List.of(line) : List.of());
    }
}
