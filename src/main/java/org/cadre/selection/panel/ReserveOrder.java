package org.cadre.selection.panel;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who follows when somebody of the panel declines. One order of the whole pool is drawn from the
 * beacon; the next of the decliner's own type in it comes first, so every quota stays as it was.
 * Where the type has nobody left come, in the same order, those with whom every hard quota holds.
 */
public final class ReserveOrder {

    private final Pool pool;
    private final List<Quota> quotas;
    private final List<Nominee> order;

    private ReserveOrder(Pool pool, List<Quota> quotas, List<Nominee> order) {
        this.pool = pool;
        this.quotas = List.copyOf(quotas);
        this.order = order;
    }

    public static ReserveOrder of(Pool pool, List<Quota> quotas, Beacon beacon) {
        return new ReserveOrder(pool, quotas, PublicDraw.ofReserves(beacon).order(pool.nominees()));
    }

    /** By the same draw, of a pool in an order that is not known. */
    public static ReserveOrder ofSecret(
            Pool pool, List<Quota> quotas, List<String> secret, Beacon beacon) {
        var byName =
                pool.nominees().stream().collect(toMap(Nominee::pseudonym, nominee -> nominee));
        return new ReserveOrder(
                pool,
                quotas,
                PublicDraw.ofReserves(beacon).order(secret).stream()
                        .map(name -> Objects.requireNonNull(byName.get(name), name))
                        .toList());
    }

    /** Everybody as drawn. */
    public List<String> everybody() {
        return order.stream().map(Nominee::pseudonym).toList();
    }

    /**
     * Those who may take the seat of a decliner, the first one first.
     *
     * @param seated everybody who has a seat, the decliner among them
     */
    public List<String> after(String decliner, Collection<String> seated) {
        var leaving = nominee(decliner);
        var staying = pool.among(seated).stream().filter(each -> !each.equals(leaving)).toList();
        var reserves = order.stream().filter(each -> !seated.contains(each.pseudonym())).toList();
        return Stream.concat(
                        reserves.stream().filter(each -> isSame(each, leaving)),
                        reserves.stream()
                                .filter(each -> !isSame(each, leaving))
                                .filter(each -> keepsQuotas(staying, each)))
                .map(Nominee::pseudonym)
                .toList();
    }

    /**
     * Those with whom every hard quota holds, or can still hold when other free seats are filled,
     * whatever the type of who has left; the first one first.
     *
     * @param seated everybody who has a seat now
     * @param seats of the whole panel
     */
    public List<String> next(Collection<String> seated, int seats) {
        var staying = pool.among(seated);
        int free = seats - staying.size() - 1;
        return order.stream()
                .filter(each -> !staying.contains(each))
                .filter(
                        each ->
                                quotas.stream()
                                        .filter(Quota::isHard)
                                        .map(quota -> quota.with(quota.min() - free, quota.max()))
                                        .allMatch(quota -> quota.isKeptBy(with(staying, each))))
                .map(Nominee::pseudonym)
                .toList();
    }

    private static List<Nominee> with(List<Nominee> staying, Nominee next) {
        return Stream.concat(staying.stream(), Stream.of(next)).toList();
    }

    private Nominee nominee(String pseudonym) {
        return pool.nominees().stream()
                .filter(each -> each.pseudonym().equals(pseudonym))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is " + pseudonym));
    }

    private boolean isSame(Nominee one, Nominee other) {
        return quotas.stream()
                .allMatch(q -> one.feature(q.category()).equals(other.feature(q.category())));
    }

    private boolean keepsQuotas(List<Nominee> staying, Nominee next) {
        var panel = with(staying, next);
        return quotas.stream().filter(Quota::isHard).allMatch(quota -> quota.isKeptBy(panel));
    }
}
