package org.cadre.selection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.CallId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.selection.panel.Beacon;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of the events become a draw: one person enters them, another reads them at their
 * source again. With the second the panel, the order of the reserves and who is what are fixed.
 */
@UseCase
public class Draws {

    static final int MOST_NUMBERS = 20;

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject SelectionSteps steps;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Not a line of numbers for each event; argument: how many events. */
    public static final class NumbersAreUnclear extends WrongValue {
        NumbersAreUnclear(int named) {
            super("numbers", named);
        }
    }

    /** The events have not taken place; argument: when they will have. */
    public static final class EventsAreAhead extends Refusal {
        EventsAreAhead(LocalDate day) {
            super(day);
        }
    }

    /** Nobody has entered numbers that could be confirmed. */
    public static final class NoNumbersWait extends Refusal {}

    /** Who entered the numbers cannot confirm them. */
    public static final class SecondPersonIsNeeded extends Refusal {}

    /** What was read now is not what was entered; one of the two has to be looked at again. */
    public static final class NumbersDiffer extends WrongValue {
        NumbersDiffer() {
            super("again");
        }
    }

    /**
     * Enters the numbers, or corrects them while nobody has confirmed them. Refuses with {@link
     * SelectionStands}, {@link EventsAreAhead}, {@link NumbersAreUnclear}.
     *
     * @param typed a line for each event in the order in which they were named
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE})
    public void enter(CallId id, @Nullable String typed) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE);
        selection.require(SelectionState.COMMITTED);
        var day = selection.drawOn().orElseThrow();
        if (clock.today(cohorts.describe(selection.cohort()).zone()).isBefore(day)) {
            throw new EventsAreAhead(day);
        }
        var beacon = read(selection, typed);
        selection.enter(beacon.text(), current.get().personId(), clock.now());
        events.fire(
                new SelectionEvents.DrawNumbersEntered(selection.id(), beacon.key(), clock.now()));
    }

    private static Beacon read(Selection selection, @Nullable String typed) {
        var lines =
                (typed == null ? "" : typed)
                        .lines()
                        .map(line -> line.replaceAll("[\\s,;]+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        boolean clear =
                lines.size() == selection.events().size()
                        && lines.stream().allMatch(Draws::isNumbers);
        if (!clear) {
            throw new NumbersAreUnclear(selection.events().size());
        }
        return Beacon.parse(String.join("\n", lines));
    }

    private static boolean isNumbers(String line) {
        return line.length() <= MOST_NUMBERS * 20
                && List.of(line.split(" ")).stream().allMatch(each -> each.matches("[0-9]{1,19}"));
    }

    /**
     * Confirms the numbers and draws. Refuses with {@link SelectionStands}, {@link NoNumbersWait},
     * {@link SecondPersonIsNeeded}, {@link NumbersAreUnclear}, {@link NumbersDiffer}.
     *
     * @param typed as the second person has read them
     */
    @Allowed({Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER})
    public void confirm(CallId id, @Nullable String typed) {
        var selection = access.lock(id, Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER);
        selection.require(SelectionState.COMMITTED);
        var first = selection.enteredBy().orElseThrow(NoNumbersWait::new);
        var second = current.get().personId();
        if (first.equals(second)) {
            throw new SecondPersonIsNeeded();
        }
        var beacon = Beacon.parse(selection.numbers());
        if (!read(selection, typed).equals(beacon)) {
            throw new NumbersDiffer();
        }
        steps.draw(selection, second);
    }
}
