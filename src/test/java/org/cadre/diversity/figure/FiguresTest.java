package org.cadre.diversity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Agrees with R: vegan, prop.test, binom.test, phyper, survival. */
class FiguresTest {

    private static final Offset<Double> EXACT = offset(1e-12);

    @ParameterizedTest
    @CsvFileSource(
            resources = "diversity-indices-golden.csv",
            numLinesToSkip = 1,
            nullValues = "NA")
    void indices(
            String name,
            String counts,
            int n,
            int categories,
            double shannon,
            Double evenness,
            double blau,
            Double normalised,
            double inverse,
            double unbiased) {
        var composition =
                new Composition(Arrays.stream(counts.split(";")).map(Integer::valueOf).toList());

        assertThat(composition.size()).as(name).isEqualTo(n);
        assertThat(composition.counts()).hasSize(categories);
        assertThat(composition.shannon()).isCloseTo(shannon, EXACT);
        check(composition.evenness(), evenness);
        assertThat(composition.blau()).isCloseTo(blau, EXACT);
        check(composition.normalisedBlau(), normalised);
        assertThat(composition.inverseSimpson()).isCloseTo(inverse, EXACT);
        assertThat(composition.unbiasedSimpson()).isCloseTo(unbiased, EXACT);
    }

    private static void check(OptionalDouble actual, Double expected) {
        assertThat(actual.isPresent()).isEqualTo(expected != null);
        if (expected != null) {
            assertThat(actual.getAsDouble()).isCloseTo(expected, EXACT);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "parity-ci-golden.csv", numLinesToSkip = 1)
    void sharesAndTheirIntervals(
            int x,
            int n,
            double reference,
            double value,
            double parity,
            double wilsonLow,
            double wilsonHigh,
            double exactLow,
            double exactHigh,
            double p) {
        var share = new Share(x, n);

        assertThat(share.value()).isCloseTo(value, EXACT);
        assertThat(share.parity(reference)).isCloseTo(parity, EXACT);
        assertThat(share.wilson().low()).isCloseTo(wilsonLow, EXACT);
        assertThat(share.wilson().high()).isCloseTo(wilsonHigh, EXACT);
        assertThat(share.clopperPearson().low()).isCloseTo(exactLow, EXACT);
        assertThat(share.clopperPearson().high()).isCloseTo(exactHigh, EXACT);
        assertThat(share.interval()).isEqualTo(n < 20 ? share.clopperPearson() : share.wilson());
        assertThat(share.surprise(reference)).isCloseTo(p, EXACT);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "hypergeometric-golden.csv", numLinesToSkip = 1)
    void drawsFromAPool(int pool, int group, int selected, int own, double few, double many) {
        var selection = new Selection(pool, group, selected, own);

        assertThat(selection.chanceOfSoFew()).isCloseTo(few, EXACT);
        assertThat(selection.chanceOfSoMany()).isCloseTo(many, EXACT);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "retention-km-golden.csv", numLinesToSkip = 1)
    void retention(
            double time, double staying, double low, double high, String times, String events) {
        var spells = new ArrayList<Retention.Spell>();
        for (int i = 0; i < times.split(";").length; i++) {
            spells.add(
                    new Retention.Spell(
                            Double.parseDouble(times.split(";")[i]),
                            events.split(";")[i].equals("1")));
        }

        var estimate = new Retention(spells).at(time);

        assertThat(estimate.staying()).isCloseTo(staying, EXACT);
        assertThat(estimate.interval().orElseThrow().low()).isCloseTo(low, EXACT);
        assertThat(estimate.interval().orElseThrow().high()).isCloseTo(high, EXACT);
    }

    @Test
    void retentionAtItsEnds() {
        var retention =
                new Retention(List.of(new Retention.Spell(2, true), new Retention.Spell(3, true)));

        assertThat(retention.at(1).interval()).contains(new Interval(1, 1));
        assertThat(retention.at(3)).isEqualTo(new Retention.Estimate(0, Optional.empty()));
    }

    @Test
    void chancesAtTheirEnds() {
        assertThat(new Share(0, 5).surprise(0)).isEqualTo(1);
        assertThat(new Share(1, 5).surprise(0)).isZero();
        assertThat(new Share(5, 5).surprise(1)).isEqualTo(1);
        assertThat(new Share(4, 5).surprise(1)).isZero();
        // where the chance of none at all is too small for a number
        assertThat(new Share(1500, 3000).surprise(0.5)).isCloseTo(1, EXACT);
        assertThat(new Share(1400, 3000).surprise(0.5)).isBetween(0.0002, 0.0003);
        assertThat(new Selection(10, 10, 4, 4).chanceOfSoFew()).isEqualTo(1);
        assertThat(new Selection(10, 4, 8, 2).chanceOfSoMany()).isEqualTo(1);
    }

    @Test
    void emptyCategoriesCountAgainstEvenness() {
        assertThat(new Composition(List.of(10, 10, 0)).evenness().orElseThrow())
                .isCloseTo(Math.log(2) / Math.log(3), EXACT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Composition(List.of(0, 0)));
    }

    @Test
    void distanceToAReference() {
        var composition = new Composition(List.of(3, 1));

        assertThat(composition.distanceTo(List.of(0.5, 0.5))).isCloseTo(0.25, EXACT);
        assertThat(composition.distanceTo(List.of(0.75, 0.25))).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> composition.distanceTo(List.of(0.5, 0.6)));
    }

    @Test
    void whoDeclinedCouldBeEither() {
        assertThat(new Share(8, 40).withDeclined(4)).isEqualTo(new Interval(0.2, 0.3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(8, 10).withDeclined(3));
    }

    @ParameterizedTest
    @CsvSource({
        "0.30, 0.50, 0.30, MET",
        "0.10, 0.29, 0.30, NOT_MET",
        "0.10, 0.30, 0.30, CANNOT_TELL",
        "0.29, 0.50, 0.30, CANNOT_TELL"
    })
    void targets(double low, double high, double target, TargetStatus status) {
        assertThat(TargetStatus.of(Optional.of(new Interval(low, high)), target)).isEqualTo(status);
    }

    @Test
    void whatMayNotBeToldHasNoStatus() {
        assertThat(TargetStatus.of(Optional.empty(), 0.3)).isEqualTo(TargetStatus.NOT_PUBLISHABLE);
    }

    @Test
    void theFunnelFlagsLessThanFourFifths() {
        var counts = new LinkedHashMap<String, List<Integer>>();
        counts.put("women", List.of(20, 12, 12));
        counts.put("men", List.of(40, 30, 30));
        counts.put("others", List.of(0, 0, 0));
        counts.put("all", List.of(60, 42, 35));

        var steps = new Funnel(List.of("nominated", "selected", "completed"), counts).steps();

        // 0.6 to 0.75 is four fifths exactly
        assertThat(steps.getFirst().ratio().orElseThrow()).isCloseTo(0.8, EXACT);
        assertThat(steps.getFirst().isFlagged()).isFalse();
        assertThat(steps.get(2).rate()).isEmpty();
        assertThat(steps.get(2).isFlagged()).isFalse();
        assertThat(steps).hasSize(8).filteredOn(Funnel.Step::isFlagged).isEmpty();
        counts.put("women", List.of(20, 11, 11));
        assertThat(new Funnel(List.of("a", "b", "c"), counts).steps())
                .filteredOn(Funnel.Step::isFlagged)
                .extracting(Funnel.Step::group, Funnel.Step::from)
                .containsExactly(tuple("women", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Funnel(List.of("a", "b"), Map.of("x", List.of(1, 2))));
    }

    @Test
    void theFunnelComparesGroupsOfAtLeastTenAlone() {
        var counts = new LinkedHashMap<String, List<Integer>>();
        counts.put("women", List.of(20, 15));
        counts.put("men", List.of(40, 32));
        counts.put("all who won", List.of(9, 9));
        counts.put("all who lost", List.of(9, 0));

        var steps = new Funnel(List.of("nominated", "selected"), counts).steps();

        assertThat(steps).filteredOn(Funnel.Step::isFlagged).isEmpty();
        assertThat(steps.getFirst().ratio().orElseThrow()).isCloseTo(0.9375, EXACT);
        counts.keySet().removeAll(List.of("women", "men"));
        assertThat(new Funnel(List.of("nominated", "selected"), counts).steps())
                .allSatisfy(step -> assertThat(step.ratio()).isEmpty());
    }

    /** The odds ratio of the file is not taken over: R finds it to some digits only. */
    @ParameterizedTest
    @CsvFileSource(resources = "two-cohort-golden.csv", numLinesToSkip = 1)
    void twoCohorts(String table, double chiSquare, double surprise, double exact) {
        var counts = table.split("[,|]");
        var groups =
                new TwoGroups(
                        Integer.parseInt(counts[0]),
                        Integer.parseInt(counts[1]),
                        Integer.parseInt(counts[2]),
                        Integer.parseInt(counts[3]));

        assertThat(groups.chiSquare()).isCloseTo(chiSquare, EXACT);
        assertThat(groups.surprise()).isCloseTo(surprise, EXACT);
        assertThat(groups.exactSurprise()).isCloseTo(exact, EXACT);
    }

    /** As R says with {@code pchisq(x, 1, lower.tail = FALSE)}. */
    @Test
    void chiSquaresSmallAndLarge() {
        assertThat(new TwoGroups(10, 10, 10, 10).surprise()).isEqualTo(1);
        assertThat(new TwoGroups(11, 9, 10, 10).surprise()).isCloseTo(0.7515290794442091, EXACT);
        assertThat(new TwoGroups(19, 1, 1, 19).chiSquare()).isCloseTo(32.4, EXACT);
        assertThat(new TwoGroups(19, 1, 1, 19).surprise())
                .isCloseTo(1.2548647497615156e-08, offset(1e-19));
    }
}
