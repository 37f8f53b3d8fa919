package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a nominee does with the own nominations; those of others do not exist ({@link NotFound}).
 */
@UseCase
public class OwnNominations {

    static final int LONGEST_APPEAL = 2_000;

    @Inject NominationRepository nominations;
    @Inject Eligibility eligibility;
    @Inject Steps steps;
    @Inject NominationNotices notices;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** An appeal says what is wrong; argument: the most characters. */
    public static final class AppealNeedsWords extends WrongValue {
        AppealNeedsWords() {
            super("appeal", LONGEST_APPEAL);
        }
    }

    /** Nothing was decided against which one could appeal, or that was done. */
    public static final class NothingToAppeal extends Refusal {}

    /** The days in which one could appeal are over. */
    public static final class AppealIsLate extends Refusal {}

    /**
     * Accepts; the rules of the call are looked at in the same moment. Refuses with {@link
     * StepIsNotPossible}.
     *
     * @param languages tag of a language → level from A1 to C2; a language without a level is left
     *     out
     */
    @SignedIn
    public void accept(NominationId id, Map<String, Fluency> languages) {
        var nomination = lockOwn(id);
        var named = new TreeMap<String, String>();
        languages.forEach((tag, level) -> named.put(tag, level.name()));
        steps.move(nomination, NominationState.ACCEPTED, "");
        nomination.speaks(named);
        eligibility.decide(nominations.getCall(nomination.call()), nomination);
    }

    /** Says no, or takes an acceptance back. Refuses with {@link StepIsNotPossible}. */
    @SignedIn
    public void withdraw(NominationId id, String reason) {
        var nomination = lockOwn(id);
        steps.move(nomination, NominationState.WITHDRAWN, Words.given(reason));
        notices.withdrawn(nomination);
    }

    /**
     * Against what the rules or the draw decided. Refuses with {@link NothingToAppeal}, {@link
     * AppealIsLate}, {@link AppealNeedsWords}.
     */
    @SignedIn
    public void appeal(NominationId id, String written) {
        var nomination = lockOwn(id);
        boolean decided =
                nomination.state() == NominationState.INELIGIBLE
                        || nomination.state() == NominationState.NOT_SELECTED;
        boolean twice =
                nominations.appeals(id).stream()
                        .anyMatch(each -> each.against() == nomination.state());
        if (!decided || twice) {
            throw new NothingToAppeal();
        }
        var call = nominations.getCall(nomination.call());
        var until = call.appealsUntil(nominations.steps(id), cohorts.describe(call.cohort()));
        if (clock.now().isAfter(until)) {
            throw new AppealIsLate();
        }
        var words = appealed(written);
        nominations.add(new Appeal(nomination, words, clock.now()));
        events.fire(new NominationEvents.AppealMade(id, nomination.state(), clock.now()));
        notices.appealed(call, nomination);
    }

    private static String appealed(String written) {
        var words = written == null ? "" : written.strip();
        if (words.isEmpty() || words.length() > LONGEST_APPEAL) {
            throw new AppealNeedsWords();
        }
        return words;
    }

    private Nomination lockOwn(NominationId id) {
        var me = new PersonId(current.get().personId());
        var nomination = nominations.lock(id);
        if (!nomination.person().equals(me)
                || nomination.state() == NominationState.DRAFT
                || nomination.state() == NominationState.SUBMITTED) {
            throw new NotFound("nomination " + id);
        }
        return nomination;
    }
}
