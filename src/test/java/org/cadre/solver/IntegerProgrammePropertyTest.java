package org.cadre.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Five numbers from 0 to 3: all 1,024 ways are tried. */
class IntegerProgrammePropertyTest {

    private static final int NUMBERS = 5;
    private static final int MOST = 3;

    /** A sum with coefficients and bounds. */
    record Sum(List<Integer> coefficients, int lower, int upper) {

        int of(int[] numbers) {
            return IntStream.range(0, NUMBERS).map(i -> coefficients.get(i) * numbers[i]).sum();
        }

        boolean allows(int[] numbers) {
            return lower <= of(numbers) && of(numbers) <= upper;
        }
    }

    @Property(tries = 2000, seed = "20261127")
    void isWhatTryingAllFinds(
            @ForAll("worths") List<Double> worths, @ForAll("sums") List<Sum> sums) {
        var worth = worths.stream().mapToDouble(each -> each).toArray();
        var programme =
                new IntegerProgramme(
                        worth, IntStream.generate(() -> MOST).limit(NUMBERS).toArray());
        sums.forEach(
                sum ->
                        programme.addSum(
                                sum.coefficients().stream().mapToDouble(each -> each).toArray(),
                                sum.lower(),
                                sum.upper()));

        var found = programme.solve();

        var best = best(worth, sums);
        assertThat(found.isPresent()).isEqualTo(best.isPresent());
        found.ifPresent(
                numbers -> {
                    assertThat(numbers).hasSize(NUMBERS);
                    assertThat(IntStream.of(numbers).boxed()).allMatch(n -> 0 <= n && n <= MOST);
                    assertThat(sums).allMatch(sum -> sum.allows(numbers));
                    assertThat(worth(worth, numbers)).isCloseTo(best.getAsDouble(), within(1e-8));
                });
    }

    private static OptionalDouble best(double[] worth, List<Sum> sums) {
        return IntStream.range(0, 1 << 2 * NUMBERS)
                .mapToObj(IntegerProgrammePropertyTest::numbers)
                .filter(numbers -> sums.stream().allMatch(sum -> sum.allows(numbers)))
                .flatMapToDouble(numbers -> DoubleStream.of(worth(worth, numbers)))
                .max();
    }

    private static int[] numbers(int bits) {
        return IntStream.range(0, NUMBERS).map(i -> bits >> 2 * i & MOST).toArray();
    }

    private static double worth(double[] worth, int[] numbers) {
        return IntStream.range(0, NUMBERS).mapToDouble(i -> worth[i] * numbers[i]).sum();
    }

    @Provide
    Arbitrary<List<Double>> worths() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0.0)),
                        Tuple.of(3, Arbitraries.doubles().between(-5, 5).ofScale(4)))
                .list()
                .ofSize(NUMBERS);
    }

    @Provide
    Arbitrary<List<Sum>> sums() {
        var coefficients = Arbitraries.integers().between(-2, 3).list().ofSize(NUMBERS);
        return Combinators.combine(
                        coefficients,
                        Arbitraries.integers().between(-6, 12),
                        Arbitraries.integers().between(0, 6))
                .as((each, lower, more) -> new Sum(each, lower, lower + more))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
