package org.cadre.selection.panel;

import org.cadre.solver.IntegerProgramme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which compositions keep every hard quota, as an integer programme over the counts of types. */
final class QuotaModel {

    /** Branches after which a composition that is good enough is taken. */
    private static final int PATIENCE = 200;

    private final List<NomineeType> types;
    private final List<Quota> quotas;
    private final int size;

    QuotaModel(List<NomineeType> types, List<Quota> quotas, int size) {
        this.types = List.copyOf(types);
        this.quotas = quotas.stream().filter(Quota::isHard).sorted().toList();
        this.size = size;
    }

    List<NomineeType> types() {
        return types;
    }

    List<Quota> quotas() {
        return quotas;
    }

    int size() {
        return size;
    }

    QuotaModel with(List<Quota> others) {
        return new QuotaModel(types, others, size);
    }

    /** The share of a type that sits on a panel: the chance of each of them if it is drawn. */
    double share(Composition composition, int type) {
        return (double) composition.of(type) / types.get(type).size();
    }

    /** Counted again with integers, whatever a solver says. */
    boolean allows(Composition composition) {
        boolean isWhole = composition.counts().stream().mapToInt(each -> each).sum() == size;
        return isWhole
                && IntStream.range(0, types.size())
                        .allMatch(type -> isWithinType(composition, type))
                && quotas.stream().allMatch(quota -> quota.allows(count(composition, quota)));
    }

    private boolean isWithinType(Composition composition, int type) {
        return 0 <= composition.of(type) && composition.of(type) <= types.get(type).size();
    }

    int count(Composition composition, Quota quota) {
        return IntStream.range(0, types.size())
                .filter(type -> types.get(type).isCountedBy(quota))
                .map(composition::of)
                .sum();
    }

    /**
     * A composition of the highest worth, where the share of each type is worth something.
     *
     * @return empty where no composition keeps every quota
     */
    Optional<Composition> best(double[] worth) {
        return programme(worth).solve().map(this::composition);
    }

    /** One that is worth more than something; empty only where there is none. */
    Optional<Composition> better(double[] worth, double than) {
        return programme(worth).solve(than, PATIENCE).map(this::composition);
    }

    private IntegerProgramme programme(double[] worth) {
        var perSeat = new double[worth.length];
        Arrays.setAll(perSeat, type -> worth[type] / types.get(type).size());
        var programme = new IntegerProgramme(perSeat, mostOfEach());
        programme.addSum(all(), size, size);
        for (var quota : quotas) {
            programme.addSum(counted(quota), quota.min(), quota.max());
        }
        return programme;
    }

    double worth(Composition composition, double[] worth) {
        return IntStream.range(0, types.size())
                .mapToDouble(type -> worth[type] * share(composition, type))
                .sum();
    }

    /** How many of each type there are. */
    int[] mostOfEach() {
        return types.stream().mapToInt(NomineeType::size).toArray();
    }

    private double[] all() {
        return types.stream().mapToDouble(type -> 1).toArray();
    }

    /** 1 for each type that a quota counts, 0 for the others. */
    double[] counted(Quota quota) {
        return types.stream().mapToDouble(type -> type.isCountedBy(quota) ? 1 : 0).toArray();
    }

    private Composition composition(int[] counts) {
        var found = new Composition(Arrays.stream(counts).boxed().toList());
        if (!allows(found)) {
            throw new IllegalStateException("A composition does not keep the quotas");
        }
        return found;
    }
}
