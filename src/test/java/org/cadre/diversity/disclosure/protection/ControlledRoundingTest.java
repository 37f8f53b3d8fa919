package org.cadre.diversity.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.diversity.disclosure.SampleTables.dimensions;
import static org.cadre.diversity.disclosure.SampleTables.drawn;

import org.cadre.diversity.disclosure.CountTable;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.SampleTables;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Verdict;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ControlledRoundingTest {

    private final Random random = new Random(5);

    @Test
    void addsUpAndGoesNoFartherThanTheNextMultiple() {
        for (int i = 0; i < 120; i++) {
            int base = 3 + 2 * (i % 2);
            var table = drawn(dimensions(2 + i % 2, 2 + i % 4), 10 + random.nextInt(40), random);
            var request = ProtectionRequest.of("p", SafetyRule.of(base), table);

            var rounding = (ControlledRounding.Found) Protection.round(request, base, random);

            assertThat(rounding.steps()).isZero();
            check(table, rounding.release().tables().getFirst(), base, 0);
            var report =
                    new DisclosureAudit(SafetyRule.of(base)).judge(List.of(rounding.release()));
            assertThat(report.verdict()).isEqualTo(Verdict.SAFE);
            assertThat(report.narrowest().orElse(base)).isGreaterThanOrEqualTo(base - 1);
        }
    }

    private static void check(CountTable table, PublishedTable shown, int base, int steps) {
        var cells = shown.byKey();
        for (var cell : shown.cells()) {
            var rounded = (Showing.Rounded) cell.showing();
            assertThat(rounded.to() % base).isZero();
            assertThat(Math.abs(rounded.to() - cell.count())).isLessThan(base * (steps + 1));
            if (steps == 0 && cell.count() % base == 0) {
                assertThat(rounded.to()).isEqualTo(cell.count());
            }
        }
        for (var relation : table.relations()) {
            int sum =
                    relation.parts().stream()
                            .mapToInt(part -> ((Showing.Rounded) cells.get(part).showing()).to())
                            .sum();
            assertThat(((Showing.Rounded) cells.get(relation.total()).showing()).to())
                    .isEqualTo(sum);
        }
    }

    @Test
    void roundsThreeDimensions() {
        var table = drawn(dimensions(3, 4, 6), 420, random);

        var rounding =
                (ControlledRounding.Found)
                        Protection.round(
                                ProtectionRequest.of("p", SafetyRule.of(5), table), 5, random);

        check(table, rounding.release().tables().getFirst(), 5, rounding.steps());
        assertThat(rounding.report().verdict()).isEqualTo(Verdict.SAFE);
    }

    /** Which of equals is taken cannot be computed by who knows the method. */
    @Test
    void choosesByTheSecret() {
        var even = Map.of("a1, b1", 1, "a1, b2", 1, "a2, b1", 1, "a2, b2", 1);
        var table = SampleTables.table(dimensions(2, 2), even);
        var seen = new HashSet<PublishedTable>();
        for (int secret = 0; secret < 8; secret++) {
            var request = ProtectionRequest.of("p", SafetyRule.of(2), table);
            if (Protection.round(request, 2, new Random(secret))
                    instanceof ControlledRounding.Found found) {
                seen.addAll(found.release().tables());
            }
        }

        assertThat(seen).hasSizeGreaterThan(1);
    }

    @Test
    void isNoneWithABaseBelowTheThreshold() {
        var table = drawn(dimensions(2, 3), 30, random);
        var request = ProtectionRequest.of("p", SafetyRule.of(5), table);

        assertThat(Protection.round(request, 3, random))
                .isInstanceOf(ControlledRounding.None.class);
    }
}
