package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A plan some months later, when everything went as planned. */
final class Passing {

    private Passing() {}

    /**
     * What money was to pay in the months gone by is spent. Needs beyond the old horizon are those
     * of the later plan.
     */
    static FundingPlan of(FundingPlan plan, FundingPlan later) {
        int months = (int) ChronoUnit.MONTHS.between(plan.begin(), later.begin());
        if (months < 0) {
            throw new IllegalArgumentException("The second plan begins before the first");
        }
        var spent = Waterfall.of(plan, Certainty.PLEDGED);
        var sources =
                plan.sources().stream()
                        .map(source -> source.after(months, drawn(spent, source, months)))
                        .toList();
        var lines =
                plan.lines().stream()
                        .map(
                                line ->
                                        new NeededLine(
                                                line.id(),
                                                line.name(),
                                                line.priority(),
                                                need(line, later, months)))
                        .toList();
        return new FundingPlan(
                later.begin(),
                later.horizon(),
                lines,
                sources,
                plan.threshold(),
                plan.persist(),
                recorded(plan, later, months));
    }

    private static BigDecimal drawn(Allocation spent, FundingSource source, int months) {
        return spent.sum(
                share -> share.source().id().equals(source.id()) && share.month() < months);
    }

    private static List<BigDecimal> need(NeededLine line, FundingPlan later, int months) {
        return IntStream.range(0, later.horizon())
                .mapToObj(
                        month ->
                                month + months < line.need().size()
                                        ? line.need().get(month + months)
                                        : need(later, line.id(), month))
                .toList();
    }

    private static BigDecimal need(FundingPlan plan, String line, int month) {
        return plan.lines().stream()
                .filter(each -> each.id().equals(line))
                .map(each -> each.need().get(month))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<FundingPlan.Recorded> recorded(
            FundingPlan plan, FundingPlan later, int months) {
        var recorded = new ArrayList<FundingPlan.Recorded>();
        for (var each : plan.recorded()) {
            int month = each.month() - months;
            if (month >= 0 && month < later.horizon()) {
                recorded.add(
                        new FundingPlan.Recorded(each.source(), each.line(), month, each.amount()));
            }
        }
        return recorded;
    }
}
