package org.cadre.selection.panel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The fairest distribution over compositions.
 *
 * @param types of the pool, in their order
 * @param compositions that were found on the way; each keeps every hard quota
 * @param probabilities of the compositions; they sum up to 1
 * @param chances of one nominee of each type; 0 where no panel has room for the type
 * @param value the lowest chance of those who can sit on a panel at all
 * @param bound which no distribution whatever can exceed; proven by {@code certificate}
 * @param certificate a weight for each type, together 1: on no panel are the weighted shares of the
 *     types together more than {@code bound}
 * @param neverSelectable types that sit on no panel that keeps the quotas
 * @param isComplete whether also the second lowest chance is as high as can be, and so on; if not,
 *     the work ended at its limit of {@value Leximin#MOST_PROGRAMMES} programmes
 * @param programmes integer programmes that were solved
 */
public record Optimum(
        List<NomineeType> types,
        List<Composition> compositions,
        List<Double> probabilities,
        List<Double> chances,
        double value,
        double bound,
        List<Double> certificate,
        List<NomineeType> neverSelectable,
        boolean isComplete,
        int programmes) {

    public Optimum {
        types = List.copyOf(types);
        compositions = List.copyOf(compositions);
        probabilities = List.copyOf(probabilities);
        chances = List.copyOf(chances);
        certificate = List.copyOf(certificate);
        neverSelectable = List.copyOf(neverSelectable);
    }

    /** Of everybody in the pool: the seats for each nominee. */
    public double mean() {
        int pool = types.stream().mapToInt(NomineeType::size).sum();
        double seats =
                IntStream.range(0, types.size())
                        .mapToDouble(type -> chances.get(type) * types.get(type).size())
                        .sum();
        return seats / pool;
    }
}
