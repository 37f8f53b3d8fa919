package org.cadre.funding.continuity;

import org.cadre.funding.continuity.SmallestFix.Missing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cheapest way in which sources could pay other things than they do, so that no line falls
 * before a month: with as little new money as possible, then with as little left uncovered
 * afterwards, then with as little moved. What is recorded stays, and no source pays what it may
 * not.
 *
 * @param transfers what a source pays more (above 0) or less (below) for a line in a month
 * @param missing new money that is needed nevertheless
 */
public record Reallocation(List<Transfer> transfers, List<Missing> missing) {

    public record Transfer(String source, String line, int month, BigDecimal amount) {}

    public Reallocation {
        transfers = List.copyOf(transfers);
        missing = List.copyOf(missing);
    }

    static Reallocation of(FundingPlan plan, Certainty least, int before) {
        return new Search(plan, least, before).found();
    }

    public BigDecimal extra() {
        return SmallestFix.total(missing, Missing::amount);
    }

    /** What is paid for something else than before, or from money that lay unused. */
    public BigDecimal moved() {
        return SmallestFix.total(
                transfers.stream().filter(each -> each.amount().signum() > 0).toList(),
                Transfer::amount);
    }

    private record Draw(String source, String line, int month) {}

    /** One network: from each source to each need that it may meet, and what is missing. */
    private static final class Search {

        private final FundingPlan plan;
        private final List<FundingSource> sources;
        private final int before;
        private final int digits;
        private final Map<Draw, BigDecimal> bound;
        private final Map<Draw, BigDecimal> kept;
        private final MinCostFlow network = new MinCostFlow();
        private final int begin = network.node();
        private final int end = network.node();
        private final Map<FundingSource, Integer> givers = new HashMap<>();

        private final List<Transfer> transfers = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private final List<Runnable> readings = new ArrayList<>();

        Search(FundingPlan plan, Certainty least, int before) {
            this.plan = plan;
            this.before = before;
            sources = plan.sources(least);
            bound = draws(Waterfall.bound(plan, least));
            kept = draws(Waterfall.of(plan, least));
            bound.forEach((draw, amount) -> kept.merge(draw, amount.negate(), BigDecimal::add));
            digits =
                    Stream.concat(
                                    sources.stream().map(FundingSource::amount),
                                    plan.lines().stream().flatMap(each -> each.need().stream()))
                            .mapToInt(BigDecimal::scale)
                            .max()
                            .orElse(0);
        }

        private static Map<Draw, BigDecimal> draws(Allocation allocation) {
            var draws = new HashMap<Draw, BigDecimal>();
            for (var share : allocation.shares()) {
                draws.merge(
                        new Draw(share.source().id(), share.line(), share.month()),
                        share.amount(),
                        BigDecimal::add);
            }
            return draws;
        }

        Reallocation found() {
            for (var source : sources) {
                givers.put(source, network.node());
                network.arc(begin, giver(source), units(left(source)), 0);
            }
            for (var line : plan.lines()) {
                for (int month = 0; month < plan.horizon(); month++) {
                    need(line, month);
                }
            }
            network.run(begin, end);
            readings.forEach(Runnable::run);
            return new Reallocation(transfers, missing);
        }

        private void need(NeededLine line, int month) {
            var open = line.need().get(month);
            for (var source : sources) {
                open = open.subtract(of(bound, source, line, month));
            }
            if (open.signum() <= 0) {
                return;
            }
            int node = network.node();
            network.arc(node, end, units(open), 0);
            for (var source : sources) {
                if (source.pays(line.id(), month)) {
                    payer(source, line, month, node);
                }
            }
            int lack = network.arc(begin, node, units(open), dearness(month));
            if (month < before) {
                readings.add(
                        () -> {
                            if (network.flow(lack) > 0) {
                                missing.add(
                                        new Missing(line.id(), month, amount(network.flow(lack))));
                            }
                        });
            }
        }

        /** What is paid today may go on for nothing; more costs its amount. */
        private void payer(FundingSource source, NeededLine line, int month, int node) {
            long today = units(of(kept, source, line, month));
            int same = network.arc(giver(source), node, today, 0);
            int more = network.arc(giver(source), node, Long.MAX_VALUE / 4, 1);
            readings.add(
                    () -> {
                        long change = network.flow(same) + network.flow(more) - today;
                        if (change != 0) {
                            transfers.add(
                                    new Transfer(source.id(), line.id(), month, amount(change)));
                        }
                    });
        }

        /** Longer than any chain of moves, so that no chain is too long to save a unit of money. */
        private long dearness(int month) {
            long chain = 2L * sources.size() + 2;
            return month < before ? chain * chain : chain;
        }

        private int giver(FundingSource source) {
            return givers.getOrDefault(source, begin);
        }

        private BigDecimal left(FundingSource source) {
            var amount = source.amount();
            for (var draw : bound.entrySet()) {
                if (draw.getKey().source().equals(source.id())) {
                    amount = amount.subtract(draw.getValue());
                }
            }
            return amount;
        }

        private static BigDecimal of(
                Map<Draw, BigDecimal> draws, FundingSource source, NeededLine line, int month) {
            return draws.getOrDefault(new Draw(source.id(), line.id(), month), BigDecimal.ZERO);
        }

        private long units(BigDecimal amount) {
            return amount.movePointRight(digits).longValueExact();
        }

        private BigDecimal amount(long units) {
            return BigDecimal.valueOf(units, digits);
        }
    }
}
