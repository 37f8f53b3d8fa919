package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    @Inject CohortQueries cohorts;
    @Inject Steps steps;
    @Inject CadreClock clock;

    /** Opens a call of people who work in English; the draw comes six days after the deadline. */
    @Internal
    public CallId open(
            CohortId cohort, String purpose, LocalDateTime deadline, List<AgencyPlaces> places) {
        var call = calls.write(cohort, plan(purpose, deadline, places));
        calls.open(call);
        return call;
    }

    private static CallPlan plan(
            String purpose, LocalDateTime deadline, List<AgencyPlaces> places) {
        var rules = new CallRules(List.of(), "en", Fluency.B1.name(), List.of());
        var decided = deadline.toLocalDate().plusDays(6);
        return new CallPlan(purpose, deadline, decided, 7, true, rules, places);
    }

    /** Somebody of an agency, and who releases from duty there. */
    public record Member(AgencyId agency, PersonId person, PersonId manager) {}

    /**
     * Somebody who is nominated.
     *
     * @param reached how far it comes
     */
    public record Nominee(int number, Member member, Profile profile, NominationState reached) {}

    /**
     * A call of the past for a cohort that is over. Each step was taken on the day of the decision;
     * the record of the product begins later and says nothing of it.
     */
    @Internal
    public void remember(
            CohortId cohort,
            String purpose,
            LocalDateTime deadline,
            List<AgencyPlaces> places,
            List<Nominee> nominees) {
        nominations.flush();
        var detail = cohorts.get(cohort);
        var zone = detail.zone();
        var plan = plan(purpose, deadline, places);
        var began = deadline.minusWeeks(6).atZone(zone).toInstant();
        var call = new Call(cohort, detail.programme(), plan, zone, began);
        call.open(began);
        call.close();
        nominations.add(call);
        nominations.flush();
        var decided = plan.decidedOn().atTime(12, 0).atZone(zone).toInstant();
        for (var nominee : nominees) {
            var nomination = begin(call, nominee, began);
            for (var step : way(nominee.reached())) {
                nomination.move(step);
                nominations.add(new NominationStep(nomination, Optional.empty(), decided, ""));
            }
        }
        nominations.settle();
    }

    /** Nominates all of them, and writes them at once. */
    @Internal
    public void nominate(CallId id, List<Nominee> nominees) {
        nominations.flush();
        var call = nominations.lockCall(id);
        nominees.forEach(nominee -> nominate(call, nominee));
        nominations.settle();
    }

    private void nominate(Call call, Nominee nominee) {
        var nomination = begin(call, nominee, clock.now());
        way(nominee.reached()).forEach(step -> steps.moveByRule(nomination, step, ""));
    }

    private Nomination begin(Call call, Nominee nominee, Instant at) {
        var member = nominee.member();
        var profile = nominee.profile();
        var nomination =
                new Nomination(
                        call, member.agency(), member.person(), nominee.number(), profile, at);
        nomination.write(profile, member.manager());
        nominations.add(nomination);
        var way = way(nominee.reached());
        if (way.contains(NominationState.ACCEPTED)) {
            nomination.speaks(Map.of("en", Fluency.B2.name()));
        }
        if (way.contains(NominationState.CLEARED)) {
            nomination.vet(Vetting.CLEAR, lastDay(call));
        }
        return nomination;
    }

    private static List<NominationState> way(NominationState reached) {
        return switch (reached) {
            case DRAFT, SUBMITTED, RELEASED, ACCEPTED, ELIGIBLE, CLEARED ->
                    WAY.subList(0, WAY.indexOf(reached) + 1);
            case INELIGIBLE -> and(WAY.subList(0, 3), reached);
            case NOT_SELECTED, SELECTED -> and(WAY, reached);
            case OFFERED -> and(way(NominationState.SELECTED), reached);
            case SEATED, DECLINED -> and(way(NominationState.OFFERED), reached);
            case NOT_CLEARED, VETTING_EXPIRED, RESERVE, OFFER_EXPIRED, WITHDRAWN ->
                    throw new IllegalArgumentException(reached.name());
        };
    }

    private static List<NominationState> and(List<NominationState> way, NominationState last) {
        return Stream.concat(way.stream(), Stream.of(last)).toList();
    }

    private static LocalDate lastDay(Call call) {
        return call.plan().decidedOn().plusYears(1);
    }
}
