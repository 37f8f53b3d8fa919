package org.cadre.funding;

import org.cadre.content.Json;
import org.cadre.funding.continuity.Belief;
import org.cadre.funding.continuity.Ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is believed of a donor with open pledges.
 *
 * @param percent the mean of what is written with them
 * @param signed pledges that became agreements
 * @param lapsed pledges that came to nothing
 * @param came by how many months each instalment that has come was late (F19)
 * @param shock chance that all its open pledges fail together
 */
public record DonorBelief(
        String donor, Ratio percent, int signed, int lapsed, List<Integer> came, Ratio shock) {

    /** What is written weighs as much as so many pledges that were settled. */
    private static final Ratio WEIGHT = Ratio.of(2, 100);

    private static final Ratio ALL = Ratio.of(100, 1);

    /** Settled pledges of a donor. */
    record Settled(int signed, int lapsed) {
        static final Settled NONE = new Settled(0, 0);
    }

    /**
     * @param came by donor, as in the record
     */
    static List<DonorBelief> of(
            PlanFacts facts,
            Map<String, Settled> settled,
            Map<String, List<Integer>> came,
            Ratio shock) {
        var open =
                facts.pledges().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlanFacts.Pledged::donor,
                                        TreeMap::new,
                                        Collectors.toList()));
        var beliefs = new ArrayList<DonorBelief>();
        open.forEach(
                (donor, pledges) -> {
                    var before = settled.getOrDefault(donor, Settled.NONE);
                    int sum = pledges.stream().mapToInt(PlanFacts.Pledged::percent).sum();
                    beliefs.add(
                            new DonorBelief(
                                    donor,
                                    Ratio.of(sum, pledges.size()),
                                    before.signed(),
                                    before.lapsed(),
                                    came.getOrDefault(donor, List.of()),
                                    shock));
                });
        return beliefs;
    }

    static Map<String, Belief> byDonor(List<DonorBelief> beliefs) {
        return beliefs.stream().collect(Collectors.toMap(DonorBelief::donor, DonorBelief::belief));
    }

    Belief belief() {
        return new Belief(
                        percent.times(WEIGHT),
                        ALL.minus(percent).times(WEIGHT),
                        Belief.prior().delays(),
                        Ratio.ZERO)
                .having(signed, lapsed, came)
                .shockedBy(shock);
    }

    /** By how many months a pledge that is signed comes late on average. */
    public Ratio lateness() {
        var belief = belief();
        var mean = Ratio.ZERO;
        for (int months = 0; months <= Belief.LATEST; months++) {
            mean = mean.plus(belief.delay(months).times(Ratio.of(months, 1)));
        }
        return mean;
    }

    /** How likely one pledge of it is signed. */
    public Ratio signing() {
        return belief().signing();
    }

    static String write(Map<String, Settled> settled) {
        return Json.of(
                new TreeMap<>(settled)
                        .entrySet().stream()
                                .map(
                                        each ->
                                                List.of(
                                                        each.getKey(),
                                                        each.getValue().signed(),
                                                        each.getValue().lapsed()))
                                .toList());
    }

    static Map<String, Settled> read(String text) {
        return ((List<?>) Json.parse(text).orElseThrow())
                .stream()
                        .map(each -> (List<?>) each)
                        .collect(
                                Collectors.toMap(
                                        each -> (String) each.get(0),
                                        each ->
                                                new Settled(
                                                        ((BigDecimal) each.get(1)).intValueExact(),
                                                        ((BigDecimal) each.get(2))
                                                                .intValueExact())));
    }
}
