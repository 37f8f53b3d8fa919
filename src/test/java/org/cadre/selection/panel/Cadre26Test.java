package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.selection.panel.Pools.Case;
import org.cadre.testing.Glpsol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** The reference: 140 nominees for 26 seats, lowest chance 7/51. */
class Cadre26Test {

    private static final double LOWEST = 7.0 / 51;

    private static final Case GIVEN = Pools.cadre26();
    private static Outcome.Feasible feasible;

    @TempDir Path folder;

    @BeforeAll
    static void select() {
        feasible = GIVEN.feasible();
    }

    @Test
    void findsTheHighestLowestChanceAndItsBound() {
        var optimum = feasible.optimum();

        assertThat(optimum.value()).isCloseTo(LOWEST, within(1e-6));
        assertThat(optimum.bound()).isCloseTo(optimum.value(), within(1e-6));
        assertThat(optimum.mean()).isCloseTo(26.0 / 140, within(1e-6));
        assertThat(optimum.types()).hasSize(84);
        assertThat(optimum.neverSelectable()).isEmpty();
        assertThat(optimum.isComplete()).isTrue();
    }

    /** A linear programme over the compositions, solved by somebody else. */
    @Test
    void anotherSolverFindsTheSameOverTheSameCompositions() throws Exception {
        var optimum = feasible.optimum();
        var rows = new StringBuilder();
        for (int type = 0; type < optimum.types().size(); type++) {
            rows.append(" t%d: - z".formatted(type));
            for (int i = 0; i < optimum.compositions().size(); i++) {
                int count = optimum.compositions().get(i).of(type);
                if (count > 0) {
                    double share = (double) count / optimum.types().get(type).size();
                    rows.append(" + %s p%d\n".formatted(share, i));
                }
            }
            rows.append(" >= 0\n");
        }
        var all = Sums.of(optimum.compositions().size(), i -> "p" + i);

        double found =
                new Glpsol(folder)
                        .solve(
                                "Maximize\n z\nSubject To\n"
                                        + rows
                                        + " all: "
                                        + all
                                        + " = 1\nEnd\n");

        assertThat(found).isCloseTo(LOWEST, within(1e-6));
    }

    /** The dual certificate: no panel at all is worth more than the bound. */
    @Test
    void anotherSolverFindsNoPanelAboveTheBound() throws Exception {
        var optimum = feasible.optimum();
        var types = optimum.types();
        var worth =
                Sums.of(
                        types.size(),
                        type ->
                                optimum.certificate().get(type) / types.get(type).size()
                                        + " c"
                                        + type);
        var rows = new StringBuilder();
        for (var quota : GIVEN.quotas()) {
            var counted =
                    Sums.of(
                            types.size(),
                            type -> (types.get(type).isCountedBy(quota) ? "1 c" : "0 c") + type);
            rows.append(
                    " %s >= %d\n %s <= %d\n".formatted(counted, quota.min(), counted, quota.max()));
        }
        var bounds =
                Sums.of(
                        types.size(),
                        type -> "0 <= c" + type + " <= " + types.get(type).size(),
                        "\n");
        var integers = Sums.of(types.size(), type -> "c" + type, "\n");
        var text =
                "Maximize\n obj: %s\nSubject To\n%s all: %s = %d\nBounds\n%s\nGeneral\n%s\nEnd\n"
                        .formatted(
                                worth,
                                rows,
                                Sums.of(types.size(), type -> "c" + type),
                                GIVEN.size(),
                                bounds,
                                integers);

        double found = new Glpsol(folder).solve(text);

        assertThat(optimum.certificate().stream().mapToDouble(each -> each).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(optimum.certificate()).allMatch(weight -> weight >= 0);
        assertThat(found).isCloseTo(optimum.bound(), within(1e-7));
    }

    @Test
    void everyPanelHasItsSizeAndKeepsEveryQuota() {
        var byPseudonym =
                GIVEN.pool().nominees().stream()
                        .collect(Collectors.toMap(Nominee::pseudonym, each -> each));

        assertThat(feasible.panels().panels())
                .hasSize(1000)
                .allSatisfy(
                        panel -> {
                            var people = panel.stream().map(byPseudonym::get).distinct().toList();
                            assertThat(people).hasSize(26).doesNotContainNull();
                            assertThat(GIVEN.quotas()).allMatch(quota -> quota.isKeptBy(people));
                        });
    }

    @Test
    void drawnChancesAreNearTheOptimum() {
        var drawn = feasible.panels().chances();
        var optimum = feasible.optimum();
        for (int type = 0; type < optimum.types().size(); type++) {
            for (var pseudonym : optimum.types().get(type).pseudonyms()) {
                assertThat(drawn.get(pseudonym))
                        .isCloseTo(optimum.chances().get(type), within(0.003));
            }
        }
        assertThat(feasible.largestDeviation()).isLessThanOrEqualTo(0.003);
    }

    @Test
    void nobodySitsOnTwoPanelsMoreThanAnotherOfTheSameType() {
        var seats = feasible.panels().seats();

        assertThat(feasible.optimum().types())
                .allSatisfy(
                        type -> {
                            var own =
                                    type.pseudonyms().stream()
                                            .mapToInt(seats::get)
                                            .summaryStatistics();
                            assertThat(own.getMax() - own.getMin()).isLessThanOrEqualTo(1);
                        });
    }
}
