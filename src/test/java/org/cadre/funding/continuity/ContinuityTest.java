package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.cadre.testing.Glpsol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class ContinuityTest {

    @TempDir static Path folder;

    @Test
    void agreesWithAnotherSolverOnWhatAnyAllocationCouldCover() {
        var random = new Random(7);
        var glpsol = new Glpsol(folder);
        boolean missed = false;
        for (int i = 0; i < 20; i++) {
            var plan = Plans.made(random);
            for (var least : Certainty.values()) {
                var figures = Continuity.of(plan, least);
                double most =
                        figures.most().signum() == 0
                                ? 0
                                : glpsol.solve(BestAllocation.written(plan, least));
                assertThat(figures.most().doubleValue()).isCloseTo(most, within(1e-6));
                missed |= figures.missed().signum() > 0;
            }
        }
        assertThat(missed).isTrue();
    }

    @Test
    void changesAPlanWithoutTouchingIt() {
        var plan = Plans.made(new Random(1));
        var source = plan.sources().getFirst();
        var changed =
                Change.all(
                        plan,
                        List.of(
                                new Change.DropDonor("donor of s1"),
                                new Change.Delay("s0", 2),
                                new Change.Extend("s0", 5),
                                new Change.Revalue("s0", Ratio.of(9, 10), 2),
                                new Change.Cut("a", Ratio.of(1, 2), 2),
                                new Change.Move("b", 0, 3, new BigDecimal("1.00"))));

        assertThat(changed.sources())
                .extracting(FundingSource::id)
                .containsExactly("s0", "s2", "s3", "s4");
        var after = changed.sources().getFirst();
        assertThat(after.availableFrom()).isEqualTo(source.availableFrom() + 2);
        assertThat(after.eligibleTo()).isEqualTo(5);
        assertThat(after.amount())
                .isEqualByComparingTo(
                        source.amount()
                                .multiply(new BigDecimal("0.9"))
                                .setScale(2, RoundingMode.DOWN));
        assertThat(changed.lines().get(1).total()).isEqualTo(plan.lines().get(1).total());
        assertThat(plan).isEqualTo(Plans.made(new Random(1)));
    }

    @Test
    void refusesToMoveMoreThanIsNeeded() {
        var line = new NeededLine("a", "a", 1, Collections.nCopies(Plans.HORIZON, BigDecimal.ONE));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Change.Move("a", 0, 1, BigDecimal.TEN)
                                        .of(Plans.of(List.of(line), List.of())));
    }
}
