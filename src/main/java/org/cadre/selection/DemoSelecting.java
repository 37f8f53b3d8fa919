package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.nomination.CallId;
import org.cadre.nomination.Calls;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.selection.panel.Beacon;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.List;

/** Selects invented people in the demonstration, as far as it is to come. */
@UseCase
public class DemoSelecting {

    @Inject SelectionRepository selections;
    @Inject SelectionRules rules;
    @Inject SelectionSteps steps;
    @Inject Computing computing;
    @Inject ComputingWork work;
    @Inject Seats seats;
    @Inject Calls calls;
    @Inject CadreClock clock;

    /** Before anybody is nominated, where rules count what people declare. */
    @Internal
    public void write(CallId call, int places, List<Rule> written) {
        selections.flush();
        rules.write(call, 0, places, written);
        selections.flush();
    }

    /** Closes a call and asks for its panels, which are found when the product runs. */
    @Internal
    public void askForPanels(CallId call) {
        selections.flush();
        calls.close(call);
        rules.findPanels(call, selections.lockOf(call).orElseThrow().version());
        selections.flush();
    }

    /** Closes a call and finds its panels; they wait for the commitment. */
    @Internal
    public void findPanels(CallId call) {
        askForPanels(call);
        var selection = selections.lockOf(call).orElseThrow();
        work.find(computing.claim(selection.id()).orElseThrow());
    }

    /**
     * Goes on to the offers of seats.
     *
     * @param named events, with their numbers as {@link Beacon} reads them
     */
    @Internal
    public void offerSeats(
            CallId call, List<String> named, String numbers, PersonId first, PersonId second) {
        selections.flush();
        var selection = selections.lockOf(call).orElseThrow();
        steps.commit(selection, named, clock.today(ZoneOffset.UTC), second.id());
        selection.enter(Beacon.parse(numbers).text(), first.id(), clock.now());
        steps.draw(selection, second.id());
        selection.offer();
        seats.offerAll(selection);
    }
}
