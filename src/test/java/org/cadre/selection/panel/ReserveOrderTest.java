package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.selection.panel.Pools.pool;
import static org.cadre.selection.panel.Pools.quotas;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReserveOrderTest {

    private static final Beacon BEACON = Beacon.parse("17\n4 8 15");

    @Test
    void putsTheOwnTypeFirstInTheOrderDrawn() {
        var pool = pool("F", "F", "F", "M", "M", "M");
        var reserves = ReserveOrder.of(pool, quotas("one F 0 3", "one M 0 3"), BEACON);

        var after = reserves.after("N01", List.of("N01", "N04"));

        assertThat(after.subList(0, 2)).containsExactlyInAnyOrder("N02", "N03");
        assertThat(after.subList(2, 4)).containsExactlyInAnyOrder("N05", "N06");
        assertThat(after.subList(0, 2)).isSubsetOf(reserves.everybody());
        assertThat(inOrder(reserves, after.subList(0, 2))).isEqualTo(after.subList(0, 2));
        assertThat(inOrder(reserves, after.subList(2, 4))).isEqualTo(after.subList(2, 4));
    }

    /** A replacement outside the quotas would be as good as none. */
    @Test
    void neverLeavesAQuota() {
        var pool = pool("F", "F", "M", "M");
        var quotas = quotas("one F 1 1", "one M 1 1");
        var reserves = ReserveOrder.of(pool, quotas, BEACON);

        assertThat(reserves.after("N01", List.of("N01", "N03"))).containsExactly("N02");
    }

    @Test
    void everyReserveOfTheReferenceKeepsEveryQuota() {
        var given = Pools.cadre26();
        var reserves = ReserveOrder.of(given.pool(), given.quotas(), BEACON);
        var composition = given.model().best(new double[84]).orElseThrow();
        var types = NomineeType.of(given.pool(), given.quotas());
        var order = new SeededOrder("test");
        var panel = Seating.of(types, List.of(composition), order).getFirst();

        for (var decliner : panel) {
            for (var next : reserves.after(decliner, panel)) {
                var changed = new ArrayList<>(panel);
                changed.set(changed.indexOf(decliner), next);
                var people =
                        given.pool().nominees().stream()
                                .filter(each -> changed.contains(each.pseudonym()))
                                .toList();
                assertThat(people).hasSize(26);
                assertThat(given.quotas()).allMatch(quota -> quota.isKeptBy(people));
            }
        }
    }

    private static List<String> inOrder(ReserveOrder reserves, List<String> some) {
        return reserves.everybody().stream().filter(some::contains).toList();
    }

    /** In a secret order nobody of the own type comes first: who follows whom would tell. */
    @Test
    void takesTheFirstOfASecretOrderWithWhomEveryRuleHolds() {
        var pool = pool("F", "F", "F", "M", "M", "M");
        var secret = List.of("N06", "N05", "N04", "N03", "N02", "N01");
        var loose = ReserveOrder.ofSecret(pool, quotas("one F 1 3"), secret, BEACON);
        var tight = ReserveOrder.ofSecret(pool, quotas("one F 2 3"), secret, BEACON);

        assertThat(loose.everybody())
                .isEqualTo(PublicDraw.ofReserves(BEACON).order(secret))
                .isNotEqualTo(secret);
        assertThat(loose.next(List.of("N01", "N04"), 3))
                .isEqualTo(
                        loose.everybody().stream()
                                .filter(each -> !List.of("N01", "N04").contains(each))
                                .toList());
        assertThat(tight.next(List.of("N01", "N04"), 3)).containsExactlyInAnyOrder("N02", "N03");
        assertThat(tight.next(List.of("N01", "N04"), 4))
                .as("another free seat can still be filled")
                .containsExactlyInAnyOrder("N02", "N03", "N05", "N06");
    }
}
