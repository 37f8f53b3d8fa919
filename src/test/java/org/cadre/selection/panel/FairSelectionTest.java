package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.selection.panel.Pools.pool;
import static org.cadre.selection.panel.Pools.quotas;

import org.cadre.selection.panel.Pools.Case;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class FairSelectionTest {

    @Test
    void givesAllTheSameWhereAllAreTheSame() {
        var given = new Case(pool("F", "F", "F", "F", "F", "F", "F"), quotas("one F 0 7"), 3);

        var feasible = given.feasible();

        assertThat(feasible.optimum().value()).isCloseTo(3.0 / 7, within(1e-6));
        assertThat(feasible.panels().seats().values())
                .allMatch(seats -> seats == 428 || seats == 429);
    }

    @Test
    void givesTheFewMoreOnlyAsFarAsQuotasAsk() {
        // one F of 2 sits always, two M of 6 sit
        var given =
                new Case(
                        pool("F", "F", "M", "M", "M", "M", "M", "M"),
                        quotas("one F 1 1", "one M 0 3"),
                        3);

        var optimum = given.feasible().optimum();

        assertThat(optimum.chances().getFirst()).isCloseTo(1.0 / 2, within(1e-6));
        assertThat(optimum.chances().getLast()).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(optimum.isComplete()).isTrue();
    }

    /** Of half a panel of each kind nothing can be drawn: a relaxed programme would think so. */
    @Test
    void countsWholePersons() {
        // a pair with two Fs, or two of the others: never one of each
        var given =
                new Case(
                        pool("F a", "F b", "M a", "M b", "X c"),
                        quotas("one F 0 1", "one M 0 1", "two a 0 1", "two b 0 1", "two c 0 0"),
                        2);

        var feasible = given.feasible();

        assertThat(feasible.optimum().value()).isCloseTo(1.0 / 2, within(1e-6));
        assertThat(feasible.panels().panels())
                .containsOnly(List.of("N01", "N04"), List.of("N02", "N03"));
    }

    @Test
    void namesWhoCanSitNowhere() {
        var given = new Case(pool("F", "F", "X", "X"), quotas("one F 2 2", "one X 0 0"), 2);

        var feasible = given.feasible();

        assertThat(feasible.optimum().neverSelectable())
                .extracting(NomineeType::words)
                .containsExactly("one=X");
        assertThat(feasible.optimum().value()).isCloseTo(1, within(1e-6));
        assertThat(feasible.panels().seats()).containsEntry("N01", 1000).containsEntry("N03", 0);
    }

    @Test
    void reportsSoftQuotasWithoutKeepingThem() {
        var soft = new ArrayList<>(quotas("one F 0 4"));
        soft.add(new Quota("one", "M", 1, 1, Quota.Kind.SOFT));
        var given = new Case(pool("F", "F", "M", "M"), soft, 2);

        var feasible = given.feasible();

        assertThat(feasible.optimum().chances())
                .allSatisfy(chance -> assertThat(chance).isCloseTo(0.5, within(1e-6)));
        assertThat(feasible.soft()).hasSize(1);
        assertThat(feasible.soft().getFirst().panels())
                .isEqualTo(
                        feasible.panels().panels().stream()
                                .filter(panel -> panel.contains("N01") != panel.contains("N02"))
                                .count());
    }

    @Test
    void isTheSameForTheSameInputInAnyOrder() {
        var given = Pools.cadre26();
        var nominees = new ArrayList<>(given.pool().nominees()).subList(0, 30);
        var quotas = quotas("gender F 2 4", "gender M 2 4", "station rural 1 3");
        var one = new Case(new Pool(given.pool().categories(), nominees), quotas, 6).feasible();
        Collections.reverse(nominees);
        var reversed = new ArrayList<>(quotas);
        Collections.reverse(reversed);
        var other = new Case(new Pool(given.pool().categories(), nominees), reversed, 6).feasible();

        assertThat(other.input()).isEqualTo(one.input());
        assertThat(other.panels()).isEqualTo(one.panels());
    }

    @Test
    void isAnotherForOneOtherAttribute() {
        var one = new Case(pool("F a", "F a", "M a", "M b"), quotas("one F 1 1"), 2).feasible();
        var other = new Case(pool("F a", "F a", "M a", "M a"), quotas("one F 1 1"), 2).feasible();

        assertThat(other.input()).isNotEqualTo(one.input());
        assertThat(hash(other)).isNotEqualTo(hash(one));
    }

    @Test
    void staysWithTheLowestChanceWhenItsWorkIsLimited() {
        var model = Pools.cadre26().model();

        var limited = Leximin.of(model, 1);

        assertThat(limited.isComplete()).isFalse();
        assertThat(limited.value()).isCloseTo(7.0 / 51, within(1e-6));
        assertThat(limited.bound()).isCloseTo(7.0 / 51, within(1e-6));
    }

    private static String hash(Outcome.Feasible feasible) {
        return Commitment.of(feasible.panels(), List.of(), "Cadre", List.of()).sha256();
    }
}
