package org.cadre.selection.panel;

import static org.cadre.selection.panel.Contradiction.Reason.MAXIMA_BELOW_SIZE;
import static org.cadre.selection.panel.Contradiction.Reason.MINIMA_ABOVE_SIZE;
import static org.cadre.selection.panel.Contradiction.Reason.MIN_ABOVE_MAX;
import static org.cadre.selection.panel.Contradiction.Reason.NEGATIVE;
import static org.cadre.selection.panel.Contradiction.Reason.NO_SEAT;
import static org.cadre.selection.panel.Contradiction.Reason.POOL_TOO_SMALL;
import static org.cadre.selection.panel.Contradiction.Reason.TWICE;
import static org.cadre.selection.panel.Contradiction.Reason.UNKNOWN_CATEGORY;
import static org.cadre.selection.panel.Contradiction.Reason.UNKNOWN_FEATURE;

import org.cadre.selection.panel.Contradiction.Reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Looks for what in quotas cannot be, whoever is in the pool. */
final class Contradictions {

    private final Pool pool;
    private final List<Quota> quotas;
    private final int size;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Pool pool, List<Quota> quotas, int size) {
        this.pool = pool;
        this.quotas = quotas;
        this.size = size;
    }

    static List<Contradiction> of(Pool pool, List<Quota> quotas, int size) {
        return new Contradictions(pool, quotas, size).find();
    }

    private List<Contradiction> find() {
        if (size < 1) {
            found.add(Contradiction.of(NO_SEAT, size, 1));
        } else if (size > pool.size()) {
            found.add(Contradiction.of(POOL_TOO_SMALL, size, pool.size()));
        }
        var seen = new HashSet<List<String>>();
        for (var quota : quotas) {
            boolean again = !seen.add(List.of(quota.category(), quota.feature()));
            (again ? Optional.of(TWICE) : of(quota))
                    .ifPresent(reason -> found.add(Contradiction.of(reason, quota)));
        }
        if (found.isEmpty()) {
            pool.categories().forEach(this::lookAtSums);
        }
        return List.copyOf(found);
    }

    private Optional<Reason> of(Quota quota) {
        var category = pool.category(quota.category());
        if (category.isEmpty()) {
            return Optional.of(UNKNOWN_CATEGORY);
        }
        if (!category.get().features().contains(quota.feature())) {
            return Optional.of(UNKNOWN_FEATURE);
        }
        if (quota.min() < 0) {
            return Optional.of(NEGATIVE);
        }
        return quota.min() > quota.max() ? Optional.of(MIN_ABOVE_MAX) : Optional.empty();
    }

    private void lookAtSums(Category category) {
        var own =
                quotas.stream()
                        .filter(Quota::isHard)
                        .filter(each -> each.category().equals(category.name()))
                        .toList();
        int minima = Math.toIntExact(own.stream().mapToLong(Quota::min).sum());
        if (minima > size) {
            found.add(new Contradiction(MINIMA_ABOVE_SIZE, category.name(), "", minima, size));
        }
        boolean isWhole =
                own.stream().map(Quota::feature).toList().containsAll(category.features());
        long maxima = own.stream().mapToLong(Quota::max).sum();
        if (isWhole && maxima < size) {
            found.add(
                    new Contradiction(MAXIMA_BELOW_SIZE, category.name(), "", (int) maxima, size));
        }
    }
}
