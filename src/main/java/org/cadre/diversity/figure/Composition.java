package org.cadre.diversity.figure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How people spread over the categories of a classification.
 *
 * @param counts one for each category, also of those in which nobody is; somebody is in one
 */
public record Composition(List<Integer> counts) {

    public Composition {
        counts = List.copyOf(counts);
        if (counts.stream().anyMatch(count -> count < 0)
                || counts.stream().allMatch(count -> count == 0)) {
            throw new IllegalArgumentException("counts " + counts);
        }
    }

    public int size() {
        return counts.stream().mapToInt(i -> i).sum();
    }

    private double share(int category) {
        return (double) counts.get(category) / size();
    }

    private double sumOfSquares() {
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += share(i) * share(i);
        }
        return sum;
    }

    /** The chance that two people, who may be the same, differ; also called Gini-Simpson. */
    public double blau() {
        return 1 - sumOfSquares();
    }

    /** 1 where all categories are equal; none with a single category. */
    public OptionalDouble normalisedBlau() {
        return counts.size() == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(blau() / (1 - 1.0 / counts.size()));
    }

    /** In nats. */
    public double shannon() {
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            double share = share(i);
            sum -= share == 0 ? 0 : share * Math.log(share);
        }
        return sum + 0.0;
    }

    /** Pielou's: 1 where all categories are equal; none with a single category. */
    public OptionalDouble evenness() {
        return counts.size() == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(shannon() / Math.log(counts.size()));
    }

    /** How many equal categories would be as diverse. */
    public double inverseSimpson() {
        return 1 / sumOfSquares();
    }

    /** The chance that two different people differ; 0 for one person. */
    public double unbiasedSimpson() {
        double all = size();
        double same = counts.stream().mapToDouble(count -> count * (count - 1.0)).sum();
        return all == 1 ? 0 : 1 - same / (all * (all - 1));
    }

    /**
     * Total variation: the share of people who would have to be in another category.
     *
     * @param reference shares in the same order, 1 in all
     */
    public double distanceTo(List<Double> reference) {
        double all = reference.stream().mapToDouble(i -> i).sum();
        if (reference.size() != counts.size() || Math.abs(all - 1) > 1e-9) {
            throw new IllegalArgumentException("a reference of " + reference);
        }
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += Math.abs(share(i) - reference.get(i));
        }
        return sum / 2;
    }
}
