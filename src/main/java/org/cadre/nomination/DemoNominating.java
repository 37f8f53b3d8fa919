package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Nominates invented people in the demonstration, as far as each is to come. */
@UseCase
public class DemoNominating {

    private static final List<NominationState> WAY =
            List.of(
                    NominationState.SUBMITTED,
                    NominationState.RELEASED,
                    NominationState.ACCEPTED,
                    NominationState.ELIGIBLE,
                    NominationState.CLEARED);

    @Inject NominationRepository nominations;
    @Inject Calls calls;
    @Inject Steps steps;
    @Inject CadreClock clock;

    /** Opens a call of people who work in English; the draw comes six days after the deadline. */
    @Internal
    public CallId open(
            CohortId cohort, String purpose, LocalDateTime deadline, List<AgencyPlaces> places) {
        var rules = new CallRules(List.of(), "en", Fluency.B1.name(), List.of());
        var decided = deadline.toLocalDate().plusDays(6);
        var call =
                calls.write(
                        cohort, new CallPlan(purpose, deadline, decided, 7, true, rules, places));
        calls.open(call);
        return call;
    }

    /** Somebody of an agency, and who releases from duty there. */
    public record Member(AgencyId agency, PersonId person, PersonId manager) {}

    /**
     * @param reached a draft, or a step of the way to a clearance
     */
    @Internal
    public void nominate(
            CallId id, int number, Member member, Profile profile, NominationState reached) {
        nominations.flush();
        var call = nominations.lockCall(id);
        var nomination =
                new Nomination(
                        call, member.agency(), member.person(), number, profile, clock.now());
        nomination.write(profile, member.manager());
        nominations.add(nomination);
        WAY.subList(0, WAY.indexOf(reached) + 1)
                .forEach(step -> steps.moveByRule(nomination, step, ""));
        if (reached.compareTo(NominationState.ACCEPTED) >= 0) {
            nomination.speaks(Map.of("en", Fluency.B2.name()));
        }
        if (reached == NominationState.CLEARED) {
            nomination.vet(Vetting.CLEAR, lastDay(call));
        }
        nominations.settle();
    }

    private static LocalDate lastDay(Call call) {
        return call.plan().decidedOn().plusYears(1);
    }
}
