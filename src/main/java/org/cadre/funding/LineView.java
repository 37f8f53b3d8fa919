package org.cadre.funding;

import org.cadre.funding.ContinuityView.Cell;
import org.cadre.funding.continuity.Allocation.Share;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.ledger.CostLine;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line: its coming months with who pays, its past ones with what was spent.
 *
 * @param past the months with a plan or a cost before this one, the newest first
 * @param costs entries that put something on it, the newest first
 */
public record LineView(
        ContinuityView of,
        LineFigures figures,
        List<Month> months,
        List<Past> past,
        List<CostLine> costs) {

    /**
     * A month to come.
     *
     * @param payers what is signed and covers it
     * @param pledged what pledges would cover besides
     */
    public record Month(Cell cell, List<Payer> payers, Money pledged) {}

    /** What one source pays of a month. */
    public record Payer(SourceRow source, Money amount) {}

    /** A month gone by. */
    public record Past(YearMonth month, Money planned, Money spent) {}

    /** Refuses with {@link NotFound} what is no line of the programme. */
    static LineView of(ContinuityView view, String line, List<CostLine> costs) {
        var row =
                view.rows().stream()
                        .filter(each -> each.figures().line().id().equals(line))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("budget line " + line));
        var months = new ArrayList<Month>();
        for (int month = 0; month < row.cells().size(); month++) {
            months.add(month(view, line, month, row.cells().get(month)));
        }
        return new LineView(view, row.figures(), months, past(view.of(), line), costs);
    }

    private static Month month(ContinuityView view, String line, int month, Cell cell) {
        var sources =
                view.of().sources().stream().collect(Collectors.toMap(SourceRow::id, each -> each));
        var payers = new ArrayList<Payer>();
        for (var share : shares(view, Certainty.COMMITTED, line, month)) {
            var source = sources.get(share.source().id());
            if (source != null) {
                payers.add(new Payer(source, view.money(share.amount())));
            }
        }
        var all = sum(shares(view, Certainty.PLEDGED, line, month));
        var signed = sum(shares(view, Certainty.COMMITTED, line, month));
        return new Month(cell, payers, view.money(all.subtract(signed).max(BigDecimal.ZERO)));
    }

    private static List<Share> shares(
            ContinuityView view, Certainty certainty, String line, int month) {
        return view.shares(certainty).shares().stream()
                .filter(each -> each.line().equals(line) && each.month() == month)
                .toList();
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Past> past(ProgrammePlan plan, String line) {
        var spent = plan.turnover().spentOn(line);
        var planned =
                plan.facts().lines().stream()
                        .filter(each -> each.id().equals(line))
                        .findFirst()
                        .map(PlanFacts.Line::planned)
                        .orElse(Map.of());
        var months = new TreeMap<>(spent);
        planned.forEach((month, amount) -> months.putIfAbsent(month, BigDecimal.ZERO));
        return months.descendingMap().keySet().stream()
                .filter(month -> !month.isAfter(plan.facts().begin()))
                .map(
                        month ->
                                new Past(
                                        month,
                                        money(plan, planned.getOrDefault(month, BigDecimal.ZERO)),
                                        money(plan, spent.getOrDefault(month, BigDecimal.ZERO))))
                .toList();
    }

    private static Money money(ProgrammePlan plan, BigDecimal amount) {
        return Money.of(amount, plan.currency());
    }
}
