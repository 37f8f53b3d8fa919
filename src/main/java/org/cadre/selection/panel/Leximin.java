package org.cadre.selection.panel;

import org.cadre.selection.panel.Master.Prices;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the distribution over panels whose lowest chance is highest, then the second lowest, and so
 * on, by column generation.
 *
 * <p>A linear programme over the compositions found so far prices the types; an integer programme
 * looks for a composition that is worth more at these prices. Where there is none the lowest chance
 * is proven to be the highest possible: the prices bound every distribution. Types with a price
 * cannot rise; they are settled and the others go on. A composition that was needed once stays.
 */
final class Leximin {

    /** After so many integer programmes chances above the lowest stay as they are. */
    static final int MOST_PROGRAMMES = 1_000;

    private static final double PROVEN = 1e-6;
    private static final double TOLERANCE = 1e-9;
    private static final int COMPANIONS = 4;
    private static final double LOOSER = 1e-8;
    private static final int LOOSENINGS = 5;
    private static final double PRICED = 1e-7;

    private final QuotaModel quotas;
    private final int most;
    private final Watcher watcher;
    private final int types;
    private final Master master;
    private final Settled settled;
    private final BitSet never = new BitSet();
    private double[] certificate = {};
    private double bound;
    private int programmes;

    private Leximin(QuotaModel quotas, int most, Watcher watcher) {
        this.quotas = quotas;
        this.most = most;
        this.watcher = watcher;
        types = quotas.types().size();
        master = new Master(quotas);
        settled = new Settled(types);
    }

    /** Of quotas that a composition keeps. */
    static Optimum of(QuotaModel quotas, Watcher watcher) {
        return new Leximin(quotas, MOST_PROGRAMMES, watcher).find();
    }

    static Optimum of(QuotaModel quotas, int mostProgrammes) {
        return new Leximin(quotas, mostProgrammes, Watcher.NOBODY).find();
    }

    private Optimum find() {
        seatEveryType();
        boolean goesOn = true;
        while (goesOn && settled.isAnyOpen()) {
            watcher.reached(settled.count(), types);
            var prices = settledPrices();
            prices.ifPresent(this::settle);
            goesOn = prices.isPresent();
        }
        if (certificate.length == 0) {
            throw new IllegalStateException("The lowest chance was not found");
        }
        return optimum();
    }

    /** Finds a composition for each type that has one; the others are settled at no chance. */
    private void seatEveryType() {
        while (true) {
            var worth = new double[types];
            for (int type = 0; type < types; type++) {
                worth[type] = master.hasSeatFor(type) ? 0 : 1;
            }
            programmes++;
            var better = quotas.better(worth, 0);
            if (better.isEmpty()) {
                IntStream.range(0, types)
                        .filter(type -> worth[type] > 0)
                        .forEach(this::settleNever);
                return;
            }
            master.add(better.get());
        }
    }

    private void settleNever(int type) {
        settled.settle(type, 0);
        never.set(type);
    }

    /** Prices at which no composition is worth more than those found; empty at the limit. */
    private Optional<Prices> settledPrices() {
        while (certificate.length == 0 || programmes < most) {
            var prices = prices();
            if (prices.isEmpty()) {
                return prices;
            }
            double limit = prices.get().limit() + TOLERANCE;
            programmes++;
            var better = quotas.better(prices.get().weights(), limit);
            if (better.isEmpty()) {
                certify(prices.get(), limit);
                return prices;
            }
            master.add(better.get());
            addCompanions(better.get(), prices.get());
        }
        return Optional.empty();
    }

    /** Chances that were settled are true to some digits only: where they clash they give way. */
    private Optional<Prices> prices() {
        var prices = master.prices(settled);
        for (int i = 0; prices.isEmpty() && i < LOOSENINGS; i++) {
            settled.loosen(LOOSER);
            prices = master.prices(settled);
        }
        return prices;
    }

    private boolean isWorthMore(Composition composition, Prices prices) {
        return quotas.worth(composition, prices.weights()) > prices.limit() + TOLERANCE;
    }

    /** Some that seat other types, as long as they are worth more too: fewer rounds of prices. */
    private void addCompanions(Composition first, Prices prices) {
        var weights = prices.weights().clone();
        var last = first;
        for (int i = 0; i < COMPANIONS; i++) {
            for (int type = 0; type < types; type++) {
                weights[type] /= last.of(type) > 0 ? 2 : 1;
            }
            programmes++;
            last = quotas.better(weights, Double.NEGATIVE_INFINITY).orElse(last);
            if (!isWorthMore(last, prices) || !master.add(last)) {
                return;
            }
        }
    }

    /** Keeps the proof of the lowest chance, which is the first. */
    private void certify(Prices prices, double limit) {
        if (certificate.length == 0) {
            var weights = prices.weights().clone();
            never.stream().forEach(type -> weights[type] = 0);
            double sum = DoubleStream.of(weights).sum();
            certificate = DoubleStream.of(weights).map(weight -> weight / sum).toArray();
            bound = limit / sum;
        }
    }

    private void settle(Prices prices) {
        double chance = prices.value() - TOLERANCE;
        settled.raise(chance);
        for (int type = 0; type < types; type++) {
            if (settled.isOpen(type) && prices.weights()[type] > PRICED) {
                settled.settle(type, chance);
            }
        }
    }

    private Optimum optimum() {
        var probabilities = master.probabilities(settled);
        var compositions = master.compositions();
        var chances = new double[types];
        for (int i = 0; i < probabilities.length; i++) {
            for (int type = 0; type < types; type++) {
                chances[type] += probabilities[i] * quotas.share(compositions.get(i), type);
            }
        }
        double value =
                IntStream.range(0, types)
                        .filter(type -> !never.get(type))
                        .mapToDouble(type -> chances[type])
                        .min()
                        .orElseThrow();
        if (Math.abs(bound - value) > PROVEN) {
            throw new IllegalStateException("The lowest chance is not proven");
        }
        return new Optimum(
                quotas.types(),
                compositions,
                list(probabilities),
                list(chances),
                value,
                bound,
                list(certificate),
                never.stream().mapToObj(quotas.types()::get).toList(),
                !settled.isAnyOpen(),
                programmes);
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
