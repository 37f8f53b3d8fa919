package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.cadre.selection.panel.Pools.Case;

import java.util.List;
import java.util.stream.IntStream;

/** Small pools, of which every panel can be tried. */
class LeximinPropertyTest {

    @Property(tries = 60, seed = "20261127")
    void isWhatTryingEveryPanelFinds(@ForAll("cases") Case given) {
        var exhaustive = new Exhaustive(given);
        switch (given.outcome()) {
            case Outcome.Feasible feasible -> compare(feasible, exhaustive, given);
            case Outcome.Infeasible infeasible -> {
                assertThat(exhaustive.isFeasible()).isFalse();
                int seats = infeasible.smallestChange().stream().mapToInt(QuotaChange::seats).sum();
                assertThat(seats).isEqualTo(fewestSeats(given));
                assertThat(new Exhaustive(changed(given, infeasible)).isFeasible()).isTrue();
            }
            case Outcome.Contradictory contradictory ->
                    assertThat(exhaustive.isFeasible())
                            .as("%s", contradictory.contradictions())
                            .isFalse();
        }
    }

    private static void compare(Outcome.Feasible feasible, Exhaustive exhaustive, Case given) {
        var optimum = feasible.optimum();
        var expected = exhaustive.leximin();
        var pseudonyms = given.pool().pseudonyms();
        assertThat(optimum.isComplete()).isTrue();
        assertThat(optimum.bound()).isCloseTo(optimum.value(), within(1e-6));
        for (int type = 0; type < optimum.types().size(); type++) {
            for (var pseudonym : optimum.types().get(type).pseudonyms()) {
                double chance = expected[pseudonyms.indexOf(pseudonym)];
                assertThat(optimum.chances().get(type)).isCloseTo(chance, within(1e-5));
            }
        }
        assertThat(feasible.largestDeviation()).isLessThanOrEqualTo(0.003);
    }

    private static Case changed(Case given, Outcome.Infeasible infeasible) {
        var changed = given;
        for (var change : infeasible.smallestChange()) {
            changed = changed.with(change.to());
        }
        return changed;
    }

    /** By how many seats the best panel misses the quotas. */
    private static int fewestSeats(Case given) {
        var nominees = given.pool().nominees();
        return IntStream.range(0, 1 << nominees.size())
                .filter(bits -> Integer.bitCount(bits) == given.size())
                .map(bits -> missed(given, bits))
                .min()
                .orElseThrow();
    }

    private static int missed(Case given, int bits) {
        var nominees = given.pool().nominees();
        int missed = 0;
        for (var quota : given.quotas()) {
            int count =
                    (int)
                            IntStream.range(0, nominees.size())
                                    .filter(i -> (bits >> i & 1) == 1)
                                    .filter(i -> quota.counts(nominees.get(i)))
                                    .count();
            missed += Math.max(0, quota.min() - count) + Math.max(0, count - quota.max());
        }
        return missed;
    }

    @Provide
    Arbitrary<Case> cases() {
        var feature = Arbitraries.of("a", "b", "c");
        var words =
                Combinators.combine(feature, feature, feature)
                        .as((one, two, three) -> one + " " + two + " " + three);
        var pools = words.array(String[].class).ofMinSize(4).ofMaxSize(9).map(Pools::pool);
        return pools.flatMap(
                pool ->
                        Combinators.combine(
                                        quotas(pool),
                                        Arbitraries.integers().between(1, pool.size()))
                                .as((quotas, size) -> new Case(pool, quotas, size)));
    }

    /** Some on each feature of the pool. */
    private static Arbitrary<List<Quota>> quotas(Pool pool) {
        var rows =
                pool.categories().stream()
                        .flatMap(
                                category ->
                                        category.features().stream()
                                                .map(feature -> quota(category.name(), feature)))
                        .toList();
        return Combinators.combine(rows).as(List::copyOf);
    }

    private static Arbitrary<Quota> quota(String category, String feature) {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(1, 4))
                .as((min, more) -> Quota.hard(category, feature, min, min + more));
    }
}
