package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What many draws came to.
 *
 * @param by how it was drawn, to draw it again
 * @param lines in the order of the plan
 * @param gaps of all lines together, added up to the end of each month
 * @param fan the same for a chart
 * @param gapDistribution of the whole plan: smallest, then each twentieth of the draws, largest
 * @param worstTenth the mean gap of the worst tenth of the draws (CVaR)
 */
public record Simulated(
        PledgeSimulation by,
        List<Line> lines,
        List<Spread<BigDecimal>> gaps,
        List<Fan> fan,
        List<BigDecimal> gapDistribution,
        Ratio meanGap,
        Ratio worstTenth) {

    private static final int PARTS = 20;
    private static final int TENTH = 10;

    /**
     * @param enough by month, how likely coverage reaches the threshold; empty where nothing is
     *     needed
     * @param runway in months
     * @param cliff by month, how likely coverage has fallen for long by then
     */
    public record Line(
            String line, List<Optional<Chance>> enough, Spread<Ratio> runway, List<Chance> cliff) {}

    /** In so many of the draws. */
    public record Chance(int times, int draws) {

        public Ratio share() {
            return Ratio.of(times, draws);
        }

        /** Standard error of the share. */
        public double error() {
            double share = share().toDouble();
            return Math.sqrt(share * (1 - share) / draws);
        }
    }

    /** A tenth of the draws is at most the first, half at most the second, and so on. */
    public record Spread<T>(T p10, T p50, T p90) {

        static <T extends Comparable<T>> Spread<T> of(List<T> values) {
            var sorted = values.stream().sorted().toList();
            return new Spread<>(
                    at(sorted, 1, TENTH), at(sorted, TENTH / 2, TENTH), at(sorted, 9, TENTH));
        }
    }

    /** A twentieth of the draws is at most the first, a quarter at most the second, and so on. */
    public record Fan(
            BigDecimal p5, BigDecimal p25, BigDecimal p50, BigDecimal p75, BigDecimal p95) {

        static Fan of(List<BigDecimal> values) {
            var sorted = values.stream().sorted().toList();
            return new Fan(
                    at(sorted, 1, PARTS),
                    at(sorted, PARTS / 4, PARTS),
                    at(sorted, PARTS / 2, PARTS),
                    at(sorted, 3 * PARTS / 4, PARTS),
                    at(sorted, PARTS - 1, PARTS));
        }

        public List<BigDecimal> values() {
            return List.of(p5, p25, p50, p75, p95);
        }
    }

    /** The smallest value that is not below so many parts of all. */
    private static <T> T at(List<T> sorted, int part, int parts) {
        long place = ((long) part * sorted.size() + parts - 1) / parts;
        return sorted.get((int) Math.max(place - 1, 0));
    }

    static Simulated of(PledgeSimulation by, FundingPlan plan, List<Outcome> outcomes) {
        var gaps = new ArrayList<Spread<BigDecimal>>();
        var fan = new ArrayList<Fan>();
        for (int month = 0; month < plan.horizon(); month++) {
            int at = month;
            gaps.add(spread(outcomes, outcome -> outcome.gaps().get(at)));
            fan.add(Fan.of(outcomes.stream().map(outcome -> outcome.gaps().get(at)).toList()));
        }
        var sorted = outcomes.stream().map(Outcome::gap).sorted().toList();
        int tenth = (sorted.size() + TENTH - 1) / TENTH;
        return new Simulated(
                by,
                IntStream.range(0, plan.lines().size())
                        .mapToObj(line -> line(plan, line, outcomes))
                        .toList(),
                gaps,
                fan,
                IntStream.rangeClosed(0, PARTS).mapToObj(part -> at(sorted, part, PARTS)).toList(),
                mean(sorted),
                mean(sorted.subList(sorted.size() - tenth, sorted.size())));
    }

    private static Ratio mean(List<BigDecimal> amounts) {
        return Ratio.of(Amounts.sum(amounts)).over(Ratio.of(amounts.size(), 1));
    }

    private static Line line(FundingPlan plan, int line, List<Outcome> outcomes) {
        var enough = new ArrayList<Optional<Chance>>();
        var cliff = new ArrayList<Chance>();
        for (int month = 0; month < plan.horizon(); month++) {
            int at = month;
            enough.add(
                    plan.lines().get(line).need().get(month).signum() == 0
                            ? Optional.empty()
                            : Optional.of(
                                    chance(
                                            outcomes,
                                            each -> each.lines().get(line).enough().get(at))));
            cliff.add(
                    chance(
                            outcomes,
                            each ->
                                    each.lines()
                                            .get(line)
                                            .cliff()
                                            .filter(m -> m <= at)
                                            .isPresent()));
        }
        return new Line(
                plan.lines().get(line).id(),
                enough,
                spread(outcomes, outcome -> outcome.lines().get(line).runway()),
                cliff);
    }

    private static Chance chance(List<Outcome> outcomes, Predicate<Outcome> condition) {
        int times = (int) outcomes.stream().filter(condition).count();
        return new Chance(times, outcomes.size());
    }

    private static <T extends Comparable<T>> Spread<T> spread(
            List<Outcome> outcomes, Function<Outcome, T> value) {
        return Spread.of(outcomes.stream().map(value).toList());
    }
}
