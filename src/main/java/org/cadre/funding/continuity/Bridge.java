package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * R15: why a figure moved between two report dates. The plan of the first date becomes that of the
 * second in steps of one kind each, always in this order, and each step is measured: so the steps
 * together are the whole movement, exactly.
 *
 * @param from the figure at the first date
 * @param to at the second one
 * @param steps what each kind moved it by; those that moved nothing too
 */
public record Bridge(Ratio from, Ratio to, SequencedMap<Step, Ratio> steps) {

    /** Why a plan changes. */
    public enum Step {
        /** Months have gone by, with what was planned for them. */
        TIME,
        /** Money came in or was signed, new money was found. */
        RECEIPTS,
        /** Money was lost: it lapsed, was withdrawn or given back. */
        LOSSES,
        /** Money comes earlier or later than it was said. */
        SLIPS,
        /** Money may be spent for longer, or not so long. */
        EXTENSIONS,
        /** Sources grew or shrank in their own currency: top-ups, cuts, what was spent. */
        AMOUNTS,
        /** The same money is worth more or less. */
        FX,
        /** Lines need more or less. */
        COSTS,
        /** All else, such as what a source may pay for, or a new threshold. */
        RULES
    }

    /**
     * @param after counts its months from its own begin, not before that of the other
     * @param atOldRates by source, what it holds at the second date valued at the rates of the
     *     first; sources in the base currency are left out
     * @param figure such as the runway of a line
     */
    public static Bridge between(
            FundingPlan before,
            FundingPlan after,
            Map<String, BigDecimal> atOldRates,
            Function<FundingPlan, Ratio> figure) {
        var steps = new LinkedHashMap<Step, Ratio>();
        var from = figure.apply(before);
        var last = from;
        var plan = before;
        for (var step : Step.values()) {
            plan = new Crossing(plan, after, atOldRates).take(step);
            var next = figure.apply(plan);
            steps.put(step, next.minus(last));
            last = next;
        }
        return new Bridge(from, last, steps);
    }

    /** One step of a plan towards another one. */
    private record Crossing(
            FundingPlan plan, FundingPlan after, Map<String, BigDecimal> atOldRates) {

        FundingPlan take(Step step) {
            return switch (step) {
                case TIME -> plan.begin().equals(after.begin()) ? plan : Passing.of(plan, after);
                case RECEIPTS -> received();
                case LOSSES ->
                        plan.with(
                                plan.sources().stream()
                                        .filter(each -> after.source(each.id()).isPresent())
                                        .toList());
                case SLIPS -> each((old, now) -> old.availableIn(now.availableFrom()));
                case EXTENSIONS -> each((old, now) -> old.endingIn(now.eligibleTo()));
                case AMOUNTS -> each((old, now) -> old.amounting(atOldRate(now)));
                case FX -> each((old, now) -> old.amounting(now.amount()));
                case COSTS -> plan.needing(after.lines());
                case RULES -> after;
            };
        }

        private BigDecimal atOldRate(FundingSource now) {
            return atOldRates.getOrDefault(now.id(), now.amount());
        }

        private FundingPlan received() {
            var sources = new ArrayList<FundingSource>();
            for (var now : after.sources()) {
                sources.add(plan.source(now.id()).map(old -> old.as(now.certainty())).orElse(now));
            }
            plan.sources().stream()
                    .filter(each -> after.source(each.id()).isEmpty())
                    .forEach(sources::add);
            return plan.with(sources);
        }

        private FundingPlan each(BinaryOperator<FundingSource> step) {
            return plan.with(
                    plan.sources().stream()
                            .map(
                                    old ->
                                            after.source(old.id())
                                                    .map(now -> step.apply(old, now))
                                                    .orElse(old))
                            .toList());
        }
    }
}
