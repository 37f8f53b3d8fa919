package org.cadre.selection.panel;

import org.cadre.selection.panel.Outcome.SoftResult;

import java.util.List;
import java.util.stream.IntStream;

/** From nominees, quotas and a number of seats to panels of which one is drawn by lot. */
public final class FairSelection {

    private final Pool pool;
    private final List<Quota> quotas;
    private final int size;
    private final Watcher watcher;

    private FairSelection(Pool pool, List<Quota> quotas, int size, Watcher watcher) {
        this.watcher = watcher;
        this.pool = pool;
        this.quotas = quotas.stream().sorted().toList();
        this.size = size;
    }

    /** The same for the same input, in whatever order it is given. */
    public static Outcome of(Pool pool, List<Quota> quotas, int size) {
        return of(pool, quotas, size, Watcher.NOBODY);
    }

    /** As {@link #of(Pool, List, int)}; what the watcher does changes nothing of the answer. */
    public static Outcome of(Pool pool, List<Quota> quotas, int size, Watcher watcher) {
        return new FairSelection(pool, quotas, size, watcher).outcome();
    }

    /** What of the quotas cannot be, whoever is in the pool; without looking for panels. */
    public static List<Contradiction> contradictions(Pool pool, List<Quota> quotas, int size) {
        return Contradictions.of(pool, quotas, size);
    }

    private Outcome outcome() {
        var contradictions = contradictions(pool, quotas, size);
        if (!contradictions.isEmpty()) {
            return new Outcome.Contradictory(contradictions);
        }
        var types = NomineeType.of(pool, quotas);
        var model = new QuotaModel(types, quotas, size);
        if (model.best(new double[types.size()]).isEmpty()) {
            return new Outcome.Infeasible(Relaxing.smallest(model));
        }
        var order = SeededOrder.of(pool, quotas, size);
        var optimum = Leximin.of(model, watcher);
        var compositions = Apportioning.of(optimum, order);
        var panels = new PanelList(pool.pseudonyms(), Seating.of(types, compositions, order));
        return checked(new Outcome.Feasible(order.seed(), optimum, panels, soft(panels)));
    }

    /** Looks at every panel once more, person by person. */
    private Outcome.Feasible checked(Outcome.Feasible feasible) {
        for (var panel : feasible.panels().panels()) {
            var persons = pool.among(panel);
            boolean keepsAll =
                    quotas.stream().filter(Quota::isHard).allMatch(q -> q.isKeptBy(persons));
            if (persons.size() != size || panel.size() != size || !keepsAll) {
                throw new IllegalStateException("A panel does not keep the quotas");
            }
        }
        return feasible;
    }

    private List<SoftResult> soft(PanelList panels) {
        return quotas.stream()
                .filter(quota -> !quota.isHard())
                .map(quota -> soft(quota, panels))
                .toList();
    }

    private SoftResult soft(Quota quota, PanelList panels) {
        var counts =
                panels.panels().stream()
                        .map(pool::among)
                        .mapToInt(persons -> Math.toIntExact(quota.count(persons)))
                        .toArray();
        return new SoftResult(
                quota,
                Math.toIntExact(IntStream.of(counts).filter(quota::allows).count()),
                IntStream.of(counts).min().orElseThrow(),
                IntStream.of(counts).max().orElseThrow());
    }
}
