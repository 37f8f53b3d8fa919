package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.Random;
import java.util.Set;

class ContinuityPropertyTest {

    @Provide
    Arbitrary<FundingPlan> plans() {
        return Arbitraries.longs().map(seed -> Plans.made(new Random(seed)));
    }

    @Property(tries = 200)
    void neverSpendsMoneyTwiceNorWhereItMayNot(@ForAll("plans") FundingPlan plan) {
        var allocation = Waterfall.of(plan, Certainty.PLEDGED);

        for (var share : allocation.shares()) {
            assertThat(share.amount()).isPositive();
            assertThat(share.source().pays(share.line(), share.month())).isTrue();
        }
        for (var source : plan.sources()) {
            assertThat(allocation.sum(share -> share.source().equals(source)))
                    .isLessThanOrEqualTo(source.amount());
        }
        for (var line : plan.lines()) {
            var covered = allocation.of(line.id(), Plans.HORIZON);
            for (int month = 0; month < Plans.HORIZON; month++) {
                assertThat(covered[month]).isLessThanOrEqualTo(line.need().get(month));
            }
        }
    }

    @Property(tries = 100)
    void coversNoLessWithLessCertainMoneyAndNeverMoreThanTheBest(
            @ForAll("plans") FundingPlan plan) {
        var secured = Continuity.of(plan, Certainty.SECURED);
        var all = Continuity.of(plan, Certainty.PLEDGED);

        assertThat(secured.most()).isLessThanOrEqualTo(all.most());
        assertThat(all.allocated()).isLessThanOrEqualTo(all.most());
        assertThat(all.lines().stream().map(LineFigures::gap)).allMatch(gap -> gap.signum() >= 0);
    }

    @Property(tries = 200)
    void anotherAllocationCoversMoreExactlyWhereOneIsSaidToBePossible(
            @ForAll("plans") FundingPlan plan) {
        for (var least : Certainty.values()) {
            var allocation = Waterfall.of(plan, least);

            assertThat(Improvement.isPossible(plan, least, allocation))
                    .isEqualTo(BestAllocation.most(plan, least).compareTo(allocation.total()) > 0);
        }
    }

    @Property(tries = 100)
    void whatTheSmallestFixAsksForMovesTheFall(@ForAll("plans") FundingPlan plan) {
        for (var line : Continuity.of(plan, Certainty.PLEDGED).lines()) {
            var id = line.line().id();
            var fix = SmallestFix.of(plan, Certainty.PLEDGED, Plans.HORIZON).money(id);
            var money =
                    new FundingSource(
                            "~fix",
                            "new",
                            Certainty.SECURED,
                            fix,
                            Set.of(id),
                            0,
                            Plans.HORIZON,
                            0,
                            false);
            var fixed = Continuity.of(new Change.Add(money).of(plan), Certainty.PLEDGED);

            assertThat(fix).isEqualByComparingTo(line.gap());
            assertThat(fixed.lines())
                    .filteredOn(each -> each.line().id().equals(id))
                    .allMatch(each -> each.gap().signum() == 0)
                    .allMatch(each -> each.cliff().isEmpty());
        }
    }
}
