package org.cadre.selection;

import static java.util.stream.Collectors.toMap;

import org.cadre.selection.Computing.Task;
import org.cadre.selection.panel.Commitment;
import org.cadre.selection.panel.FairSelection;
import org.cadre.selection.panel.Nominee;
import org.cadre.selection.panel.Outcome;
import org.cadre.selection.panel.PanelCheck;
import org.cadre.selection.panel.PanelList;
import org.cadre.selection.panel.Pool;
import org.cadre.selection.panel.Quota;
import org.cadre.selection.panel.SealedPanels;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether the rules on declared answers take part, all or none: where enough of the pool
 * have answered and enough have not, where they leave half of the seats to everybody, where they
 * can be kept together with the others, and where nobody's chance falls below half of what it is
 * without them. Which of these was missing is told to nobody.
 */
final class MeasureSearch {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Task task;
    private final Pool pool;
    private final int least;

    private MeasureSearch(Task task, int least) {
        this.task = task;
        this.pool = Pools.with(task.pool(), task.declared(), task.answers());
        this.least = least;
    }

    /**
     * @param without the panels that keep the other rules
     * @param least how many of the pool must be counted by a rule, and not be counted by it
     */
    static SealedBox of(Task task, PanelList without, int least) {
        return new MeasureSearch(task, least).seal(without);
    }

    private SealedBox seal(PanelList without) {
        var found = isSafe() ? panels(without) : Optional.<PanelList>empty();
        var sealed = SealedPanels.of(found.orElse(without), RANDOM);
        var quotas = found.isPresent() ? all() : seen();
        var features =
                pool.nominees().stream().collect(toMap(Nominee::pseudonym, Nominee::features));
        return new SealedBox(
                found.isPresent(),
                sealed,
                PanelCheck.statement(sealed, Commitment.rows(quotas), features));
    }

    private boolean isSafe() {
        int asked = task.declared().stream().mapToInt(Rule::least).sum();
        return 2 * asked <= task.seats() && task.declared().stream().allMatch(this::hasEnough);
    }

    private boolean hasEnough(Rule rule) {
        long counted =
                pool.nominees().stream().filter(each -> rule.counts(each.features())).count();
        return counted >= least && pool.size() - counted >= least;
    }

    private Optional<PanelList> panels(PanelList without) {
        return FairSelection.of(pool, all(), task.seats()) instanceof Outcome.Feasible feasible
                        && leavesHalf(without, feasible.panels())
                ? Optional.of(feasible.panels())
                : Optional.empty();
    }

    private static boolean leavesHalf(PanelList without, PanelList with) {
        var seats = with.seats();
        return without.seats().entrySet().stream()
                .allMatch(each -> 2 * seats.getOrDefault(each.getKey(), 0) >= each.getValue());
    }

    /** What {@link #leavesHalf} leaves to whoever can be drawn at all; it tells no answer. */
    static int floor(PanelList without) {
        int lowest =
                without.seats().values().stream()
                        .filter(count -> count > 0)
                        .mapToInt(count -> count)
                        .min()
                        .orElse(0);
        return (lowest + 1) / 2;
    }

    private List<Quota> seen() {
        return task.rules().stream().map(Rule::quota).toList();
    }

    private List<Quota> all() {
        return Stream.concat(task.rules().stream(), task.declared().stream())
                .map(rule -> rule.quota(task.seats()))
                .toList();
    }
}
