package org.cadre.funding.continuity;

import org.cadre.funding.continuity.Allocation.Share;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The figures of a plan. The numbers of the formulae (F1 and so on) are those of our own
 * description of continuity, section 2.5.
 */
public final class Continuity {

    /** F7 looks so far. */
    private static final int HEIGHT_MONTHS = 12;

    private final FundingPlan plan;
    private final Certainty least;
    private final BigDecimal over;
    private final BigDecimal under;

    Continuity(FundingPlan plan, Certainty least) {
        this.plan = plan;
        this.least = least;
        over = new BigDecimal(plan.threshold().over());
        under = new BigDecimal(plan.threshold().under());
    }

    public static ClassFigures of(FundingPlan plan, Certainty least) {
        return of(plan, least, Waterfall.of(plan, least));
    }

    /**
     * @param allocation the waterfall of the plan at that certainty
     */
    public static ClassFigures of(FundingPlan plan, Certainty least, Allocation allocation) {
        return of(plan, least, allocation, beyond(plan, least, allocation));
    }

    /**
     * @param allocation the waterfall of the plan at that certainty
     * @param beyond what was computed of both
     */
    public static ClassFigures of(
            FundingPlan plan, Certainty least, Allocation allocation, Beyond beyond) {
        return new Continuity(plan, least).figures(allocation, beyond);
    }

    /** Which source meets which need, in the waterfall. */
    public static Allocation allocation(FundingPlan plan, Certainty least) {
        return Waterfall.of(plan, least);
    }

    /** The lines of a plan alone. */
    public static List<LineFigures> lines(FundingPlan plan, Allocation allocation) {
        var continuity = new Continuity(plan, Certainty.PLEDGED);
        return plan.lines().stream().map(line -> continuity.line(line, allocation)).toList();
    }

    /** All lines as if they were one. */
    public static LineFigures whole(FundingPlan plan, Allocation allocation) {
        var need = new ArrayList<BigDecimal>();
        for (int i = 0; i < plan.horizon(); i++) {
            int month = i;
            need.add(
                    Amounts.sum(
                            plan.lines().stream().map(each -> each.need().get(month)).toList()));
        }
        var shares =
                allocation.shares().stream()
                        .map(
                                each ->
                                        new Allocation.Share(
                                                each.source(), "", each.month(), each.amount()))
                        .toList();
        return new Continuity(plan, Certainty.PLEDGED)
                .line(new NeededLine("", "", 1, need), new Allocation(shares));
    }

    /**
     * What takes longest to compute of the figures of a class.
     *
     * @param most as in {@link ClassFigures}
     * @param withoutDonor as in {@link ClassFigures}
     */
    public record Beyond(BigDecimal most, Map<String, DonorStress> withoutDonor) {}

    /**
     * @param allocation the waterfall of the plan at that certainty
     */
    public static Beyond beyond(FundingPlan plan, Certainty least, Allocation allocation) {
        return new Beyond(
                Improvement.isPossible(plan, least, allocation)
                        ? BestAllocation.most(plan, least)
                        : allocation.total(),
                new Continuity(plan, least).withoutDonors(allocation));
    }

    private ClassFigures figures(Allocation allocation, Beyond beyond) {
        var need = total(plan);
        var unused = new LinkedHashMap<String, BigDecimal>();
        plan.sources(least).forEach(source -> unused.put(source.id(), source.amount()));
        for (var share : allocation.shares()) {
            unused.merge(share.source().id(), share.amount(), BigDecimal::subtract);
        }
        return new ClassFigures(
                least,
                need,
                allocation.total(),
                Ratio.of(allocation.total(), need),
                beyond.most(),
                unused,
                plan.lines().stream().map(line -> line(line, allocation)).toList(),
                beyond.withoutDonor());
    }

    private static BigDecimal total(FundingPlan plan) {
        return plan.lines().stream()
                .map(NeededLine::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** F15 */
    private Map<String, DonorStress> withoutDonors(Allocation allocation) {
        var before = coverage(allocation);
        var stress = new LinkedHashMap<String, DonorStress>();
        for (var source : plan.sources(least)) {
            stress.computeIfAbsent(source.donor(), donor -> without(donor, before));
        }
        return stress;
    }

    private DonorStress without(String donor, Map<String, Optional<Ratio>> before) {
        var allocation = Waterfall.of(new Change.DropDonor(donor).of(plan), least);
        var after = coverage(allocation);
        var fallen = new ArrayList<String>();
        after.forEach(
                (line, coverage) -> {
                    if (isLow(coverage) && !isLow(before.getOrDefault(line, Optional.empty()))) {
                        fallen.add(line);
                    }
                });
        return new DonorStress(
                Ratio.of(allocation.total(), total(plan)), after, List.copyOf(fallen));
    }

    private Map<String, Optional<Ratio>> coverage(Allocation allocation) {
        var covered = new HashMap<String, BigDecimal>();
        allocation
                .shares()
                .forEach(share -> covered.merge(share.line(), share.amount(), BigDecimal::add));
        var ratios = new LinkedHashMap<String, Optional<Ratio>>();
        for (var line : plan.lines()) {
            var sum = covered.getOrDefault(line.id(), BigDecimal.ZERO);
            ratios.put(line.id(), Ratio.of(sum, line.total()));
        }
        return ratios;
    }

    private boolean isLow(Optional<Ratio> coverage) {
        return coverage.filter(ratio -> ratio.compareTo(plan.threshold()) < 0).isPresent();
    }

    private LineFigures line(NeededLine line, Allocation allocation) {
        var covered = allocation.of(line.id(), plan.horizon());
        var shares = allocation.on(line.id());
        var total = sum(shares, share -> true);
        var domestic = sum(shares, share -> share.source().domestic());
        var donors = donors(shares);
        return new LineFigures(
                line,
                total,
                Ratio.of(total, line.total()),
                line.total().subtract(total),
                byMonth(line, covered),
                cumulative(line, covered),
                runway(line, covered),
                cliff(line, covered),
                donors,
                concentration(donors, total),
                Ratio.of(domestic, line.total()));
    }

    private static BigDecimal sum(List<Share> shares, Predicate<Share> condition) {
        return shares.stream()
                .filter(condition)
                .map(Share::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> donors(List<Share> shares) {
        var donors = new LinkedHashMap<String, BigDecimal>();
        shares.forEach(
                share -> donors.merge(share.source().donor(), share.amount(), BigDecimal::add));
        return donors;
    }

    /** F1; each is divided when it is asked for. */
    private static List<Optional<Ratio>> byMonth(NeededLine line, BigDecimal[] covered) {
        return new Months(
                covered.length, month -> Ratio.of(covered[month], line.need().get(month)));
    }

    /** F2; as {@link #byMonth}. */
    private static List<Optional<Ratio>> cumulative(NeededLine line, BigDecimal[] covered) {
        return new Months(
                covered.length,
                month ->
                        Ratio.of(
                                Amounts.sum(Arrays.asList(covered).subList(0, month + 1)),
                                Amounts.sum(line.need().subList(0, month + 1))));
    }

    /** A ratio for each month. */
    private static final class Months extends AbstractList<Optional<Ratio>> {

        private final int horizon;
        private final IntFunction<Optional<Ratio>> ratio;

        Months(int horizon, IntFunction<Optional<Ratio>> ratio) {
            this.horizon = horizon;
            this.ratio = ratio;
        }

        @Override
        public Optional<Ratio> get(int month) {
            return ratio.apply(Objects.checkIndex(month, horizon));
        }

        @Override
        public int size() {
            return horizon;
        }
    }

    /** F4: full months, and of the first that is not full the part that is covered. */
    static Ratio runway(NeededLine line, BigDecimal[] covered) {
        for (int month = 0; month < covered.length; month++) {
            var need = line.need().get(month);
            if (covered[month].compareTo(need) < 0) {
                return Ratio.of(month, 1).plus(Ratio.of(covered[month], need).orElseThrow());
            }
        }
        return Ratio.of(covered.length, 1);
    }

    /** F6 and F7 */
    private Optional<LineFigures.Cliff> cliff(NeededLine line, BigDecimal[] covered) {
        return fall(line, covered)
                .map(
                        month -> {
                            int end = Math.min(month + HEIGHT_MONTHS, covered.length);
                            return new LineFigures.Cliff(month, gap(line, covered, month, end));
                        });
    }

    /** F6 */
    Optional<Integer> fall(NeededLine line, BigDecimal[] covered) {
        for (int month = 0; month < covered.length; month++) {
            if (line.need().get(month).signum() > 0 && staysLow(line, covered, month)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private boolean staysLow(NeededLine line, BigDecimal[] covered, int from) {
        int needed = 0;
        for (int month = from; month < covered.length && needed < plan.persist(); month++) {
            if (line.need().get(month).signum() > 0) {
                needed++;
                if (isEnough(covered[month], line.need().get(month))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without dividing, since lots ask it a million times. */
    boolean isEnough(BigDecimal covered, BigDecimal need) {
        return covered.multiply(under).compareTo(need.multiply(over)) >= 0;
    }

    /** F3 between two months, the second one not with it. */
    private static BigDecimal gap(NeededLine line, BigDecimal[] covered, int from, int to) {
        var gap = BigDecimal.ZERO;
        for (int month = from; month < to; month++) {
            gap = gap.add(line.need().get(month)).subtract(covered[month]);
        }
        return gap;
    }

    /** F14 */
    private static Optional<Ratio> concentration(Map<String, BigDecimal> donors, BigDecimal total) {
        return total.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        donors.values().stream()
                                .map(amount -> Ratio.of(amount, total).orElseThrow())
                                .map(share -> share.times(share))
                                .reduce(Ratio.ZERO, Ratio::plus));
    }
}
