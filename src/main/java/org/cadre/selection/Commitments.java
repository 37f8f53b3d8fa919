package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallState;
import org.cadre.nomination.Nominees;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A member of the committee fixes panels, rules, software and the public events that will decide,
 * and publishes their hash. From then on nobody enters or leaves the pool: who withdraws is
 * followed by a reserve.
 */
@UseCase
public class Commitments {

    static final int MOST_EVENTS = 5;
    static final int LONGEST_EVENT = 200;

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject SelectionSteps steps;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Somebody came or left, or a value was changed, since the panels were found. */
    public static final class PoolHasChanged extends Refusal {}

    /** Names of events are missing or too long; arguments: most events, most characters of each. */
    public static final class EventsAreUnclear extends WrongValue {
        EventsAreUnclear() {
            super("events", MOST_EVENTS, LONGEST_EVENT);
        }
    }

    /** The numbers might be known already. */
    public static final class DrawIsNotAhead extends WrongValue {
        DrawIsNotAhead() {
            super("drawOn");
        }
    }

    /** Who may be drawn does not keep the draw. */
    public static final class NomineeIsNotNeutral extends Refusal {}

    /**
     * Refuses with {@link SelectionStands}, {@link Stale}, {@link NomineeIsNotNeutral}, {@link
     * EventsAreUnclear}, {@link DrawIsNotAhead}, {@link PoolHasChanged}, {@link
     * SelectionRules.CallIsNotClosed}, {@link SelectionRules.SeatsAreNotFree}.
     *
     * @param named the events, a line for each
     * @param drawOn the first day on which the numbers of all events are known
     */
    @Allowed(Role.SELECTION_COMMITTEE)
    public void commit(CallId id, int version, @Nullable String named, @Nullable LocalDate drawOn) {
        var selection = access.lock(id, Role.SELECTION_COMMITTEE);
        selection.requireVersion(version);
        selection.require(SelectionState.READY);
        if (nominees.call(id).state() != CallState.CLOSED) {
            throw new SelectionRules.CallIsNotClosed();
        }
        var lines = lines(named);
        var cohort = cohorts.describe(selection.cohort());
        if (drawOn == null || !drawOn.isAfter(clock.today(cohort.zone()))) {
            throw new DrawIsNotAhead();
        }
        if (selection.seats() > cohort.free()) {
            throw new SelectionRules.SeatsAreNotFree(cohort.free());
        }
        var pool = nominees.eligible(id);
        requireSame(pool, selections.nominees(selection.id()));
        requireNeutral(pool);
        steps.commit(selection, lines, drawOn, current.get().personId());
    }

    private static List<String> lines(@Nullable String named) {
        var lines =
                (named == null ? "" : named)
                        .lines()
                        .map(line -> line.strip().replaceAll("\\p{Cntrl}", " "))
                        .filter(line -> !line.isEmpty())
                        .toList();
        boolean clear =
                !lines.isEmpty()
                        && lines.size() <= MOST_EVENTS
                        && lines.stream().allMatch(line -> line.length() <= LONGEST_EVENT);
        if (!clear) {
            throw new EventsAreUnclear();
        }
        return lines;
    }

    private static void requireSame(List<Nominees.Nominee> now, List<SelectionNominee> found) {
        boolean same =
                now.size() == found.size()
                        && found.stream()
                                .allMatch(
                                        each ->
                                                each.traits()
                                                        .equals(
                                                                Pools.traits(now)
                                                                        .get(each.pseudonym())));
        if (!same) {
            throw new PoolHasChanged();
        }
    }

    /** Refuses with {@link NomineeIsNotNeutral}. */
    private void requireNeutral(List<Nominees.Nominee> pool) {
        var me = current.get().id();
        if (pool.stream().anyMatch(each -> me.filter(each.person().id()::equals).isPresent())) {
            throw new NomineeIsNotNeutral();
        }
    }
}
