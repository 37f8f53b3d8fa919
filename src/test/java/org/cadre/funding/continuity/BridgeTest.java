package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.cadre.funding.continuity.Bridge.Step;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

class BridgeTest {

    private static final Function<FundingPlan, Ratio> RUNWAY =
            plan -> Continuity.of(plan, Certainty.COMMITTED).lines().getFirst().runway();

    /** In January the money lasts 3 months; a pledge is signed, a donor is late, the euro falls. */
    @Test
    void saysWhyTheRunwayMoved() {
        var before =
                plan(
                        "100",
                        source("A", Certainty.COMMITTED, "200", 0),
                        source("B", Certainty.COMMITTED, "100", 0),
                        source("P", Certainty.PLEDGED, "250", 0));
        var after =
                plan(
                        "125",
                        source("A", Certainty.SECURED, "180", 0),
                        source("B", Certainty.COMMITTED, "100", 4),
                        source("P", Certainty.COMMITTED, "250", 0));

        var bridge = Bridge.between(before, after, Map.of("A", big("200")), RUNWAY);

        assertThat(bridge.from()).isEqualTo(Ratio.of(3, 1));
        assertThat(bridge.steps().get(Step.RECEIPTS)).isEqualTo(Ratio.of(5, 2));
        assertThat(bridge.steps().get(Step.SLIPS)).isEqualTo(Ratio.ZERO);
        assertThat(bridge.steps().get(Step.FX)).isEqualTo(Ratio.of(-1, 5));
        assertThat(bridge.steps().get(Step.COSTS).compareTo(Ratio.ZERO)).isNegative();
        assertThat(sum(bridge)).isEqualTo(bridge.to().minus(bridge.from()));
        assertThat(bridge.to()).isEqualTo(RUNWAY.apply(after));
    }

    /** What was planned has happened: a month less, and nothing else. */
    @Test
    void aMonthThatGoesByAsPlannedIsTimeOnly() {
        var before = plan("100", source("A", Certainty.SECURED, "300", 0));
        var after =
                new FundingPlan(
                        YearMonth.of(2026, 2),
                        Plans.HORIZON,
                        before.lines(),
                        List.of(
                                new FundingSource(
                                        "A",
                                        "donor of A",
                                        Certainty.SECURED,
                                        big("200"),
                                        Set.of("t"),
                                        -1,
                                        4,
                                        -1,
                                        false)),
                        before.threshold(),
                        before.persist());

        var bridge = Bridge.between(before, after, Map.of(), RUNWAY);

        assertThat(bridge.steps().get(Step.TIME)).isEqualTo(Ratio.of(-1, 1));
        assertThat(bridge.steps().values()).filteredOn(each -> !each.equals(Ratio.ZERO)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bridge.between(after, before, Map.of(), RUNWAY));
    }

    @Provide
    Arbitrary<FundingPlan> plans() {
        return Arbitraries.longs().map(seed -> Plans.made(new Random(seed)));
    }

    @Property(tries = 100)
    void theStepsAreTheWholeMovement(
            @ForAll("plans") FundingPlan before, @ForAll("plans") FundingPlan after) {
        var bridge =
                Bridge.between(
                        before,
                        after,
                        Map.of("s0", big("50.00")),
                        plan -> Ratio.of(Waterfall.of(plan, Certainty.PLEDGED).total()));

        assertThat(sum(bridge)).isEqualTo(bridge.to().minus(bridge.from()));
        assertThat(bridge.to()).isEqualTo(Ratio.of(Waterfall.of(after, Certainty.PLEDGED).total()));
    }

    private static Ratio sum(Bridge bridge) {
        return bridge.steps().values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private static FundingPlan plan(String need, FundingSource... sources) {
        return Plans.of(
                List.of(new NeededLine("t", "t", 1, Collections.nCopies(Plans.HORIZON, big(need)))),
                List.of(sources));
    }

    private static FundingSource source(
            String id, Certainty certainty, String amount, int available) {
        return Sources.source(id, certainty, amount, Set.of("t"), 0, 5).availableIn(available);
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
