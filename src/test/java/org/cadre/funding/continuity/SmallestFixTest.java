package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.testing.Glpsol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class SmallestFixTest {

    @TempDir static Path folder;

    /** Line a takes what b alone could have used: the money is there, and lies wrong. */
    @Test
    void movesMoneyBeforeItAsksForMore() {
        var plan = shortsighted();

        var fix = SmallestFix.of(plan, Certainty.SECURED, 1);

        assertThat(fix.money()).isEqualByComparingTo("100");
        assertThat(fix.money("b")).isEqualByComparingTo("100");
        assertThat(fix.reallocation().extra()).isEqualByComparingTo("10");
        assertThat(fix.reallocation().moved()).isEqualByComparingTo("180");
        assertThat(fix.reallocation().transfers())
                .contains(
                        new Reallocation.Transfer("wide", "a", 0, new BigDecimal("-90")),
                        new Reallocation.Transfer("wide", "b", 0, new BigDecimal("90")),
                        new Reallocation.Transfer("late", "a", 0, new BigDecimal("90")));
        assertThat(Continuity.of(plan, Certainty.SECURED).missed()).isEqualByComparingTo("90");
    }

    @Test
    void whatIsRecordedStays() {
        var plan = shortsighted();
        var bound =
                new FundingPlan(
                        plan.begin(),
                        plan.horizon(),
                        plan.lines(),
                        plan.sources(),
                        plan.threshold(),
                        plan.persist(),
                        List.of(new FundingPlan.Recorded("wide", "a", 0, new BigDecimal("60"))));

        var reallocation = SmallestFix.of(bound, Certainty.SECURED, 1).reallocation();

        assertThat(reallocation.extra()).isEqualByComparingTo("60");
        assertThat(reallocation.moved()).isEqualByComparingTo("80");
    }

    @Test
    void agreesWithAnotherSolverOnTheCheapestWay() {
        var random = new Random(11);
        var glpsol = new Glpsol(folder);
        boolean moved = false;
        for (int i = 0; i < 20; i++) {
            var plan = Plans.made(random);
            int before = 1 + random.nextInt(Plans.HORIZON);
            var found = Reallocation.of(plan, Certainty.PLEDGED, before);

            assertThat(dearness(plan, before, found).doubleValue())
                    .isCloseTo(glpsol.solve(written(plan, before)), within(1e-3));
            isLegal(plan, found);
            moved |= found.moved().signum() > 0;
        }
        assertThat(moved).isTrue();
    }

    /** Lack before the month costs 144 a unit, later 12, and what moves 1. */
    private static BigDecimal dearness(FundingPlan plan, int before, Reallocation found) {
        var lack = BigDecimal.ZERO;
        var allocation = Waterfall.of(plan, Certainty.PLEDGED);
        for (var line : plan.lines()) {
            var covered = allocation.of(line.id(), Plans.HORIZON);
            for (int month = before; month < Plans.HORIZON; month++) {
                lack = lack.add(line.need().get(month)).subtract(covered[month]);
            }
        }
        for (var transfer : found.transfers()) {
            lack = transfer.month() < before ? lack : lack.subtract(transfer.amount());
        }
        return found.extra()
                .multiply(BigDecimal.valueOf(144))
                .add(lack.multiply(BigDecimal.valueOf(12)))
                .add(found.moved());
    }

    private static void isLegal(FundingPlan plan, Reallocation found) {
        var left = new HashMap<>(Continuity.of(plan, Certainty.PLEDGED).unused());
        for (var transfer : found.transfers()) {
            left.merge(transfer.source(), transfer.amount().negate(), BigDecimal::add);
            var source = plan.source(transfer.source()).orElseThrow();
            assertThat(source.pays(transfer.line(), transfer.month())).isTrue();
        }
        assertThat(left.values()).allMatch(amount -> amount.signum() >= 0);
    }

    /** The same question as a linear programme. */
    private static String written(FundingPlan plan, int before) {
        var allocation = Waterfall.of(plan, Certainty.PLEDGED);
        var costs = new ArrayList<String>();
        var rows = new StringBuilder();
        var bounds = new StringBuilder();
        var drawn = new HashMap<String, List<String>>();
        int number = 0;
        for (var line : plan.lines()) {
            for (int month = 0; month < Plans.HORIZON; month++) {
                int at = month;
                var met = new ArrayList<String>();
                for (var source : plan.sources()) {
                    if (source.pays(line.id(), month)) {
                        var today =
                                allocation.sum(
                                        share ->
                                                share.source().equals(source)
                                                        && share.line().equals(line.id())
                                                        && share.month() == at);
                        var same = "k" + ++number;
                        var more = "m" + number;
                        costs.add("1 " + more);
                        bounds.append(" 0 <= " + same + " <= " + today.toPlainString() + "\n");
                        met.addAll(List.of(same, more));
                        drawn.computeIfAbsent(source.id(), id -> new ArrayList<>())
                                .addAll(List.of(same, more));
                    }
                }
                var lack = "u" + ++number;
                costs.add((month < before ? 144 : 12) + " " + lack);
                met.add(lack);
                rows.append(" " + String.join(" + ", met) + " = ")
                        .append(line.need().get(month).toPlainString() + "\n");
            }
        }
        for (var source : plan.sources()) {
            if (drawn.containsKey(source.id())) {
                rows.append(" " + String.join(" + ", drawn.get(source.id())) + " <= ")
                        .append(source.amount().toPlainString() + "\n");
            }
        }
        return "Minimize\n obj: "
                + String.join("\n + ", costs)
                + "\nSubject To\n"
                + rows
                + "Bounds\n"
                + bounds
                + "End\n";
    }

    private static FundingPlan shortsighted() {
        return Plans.of(
                List.of(line("a", 1, "100"), line("b", 2, "100")),
                List.of(
                        Sources.source("wide", Certainty.SECURED, "100", Set.of("a", "b"), 0, 0),
                        Sources.source("late", Certainty.SECURED, "90", Set.of("a"), 0, 1)));
    }

    private static NeededLine line(String id, int priority, String need) {
        return new NeededLine(
                id,
                id,
                priority,
                Stream.of(need, "0", "0", "0", "0", "0").map(BigDecimal::new).toList());
    }
}
