package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a selection needs of a call: who may be drawn, and the steps that follow from it. */
@UseCase
public class Nominees {

    @Inject NominationRepository nominations;
    @Inject AgencyQueries agencies;
    @Inject Steps steps;

    /** What a selection needs to know of a call. */
    public record CallFacts(
            CallId id, CohortId cohort, ProgrammeId programme, CallState state, int offerDays) {}

    /** Somebody who may be drawn, or was; the number stands for the name. */
    public record Nominee(
            NominationId id,
            PersonId person,
            AgencyId agency,
            int number,
            NominationState state,
            Map<String, String> values) {

        public Nominee {
            values = Map.copyOf(values);
        }

        /** The number as it stands for the name. */
        public String pseudonym() {
            return NomineeNumber.text(number);
        }
    }

    @Internal
    public CallFacts call(CallId id) {
        return facts(nominations.getCall(id));
    }

    /** The call of a cohort that is not cancelled. */
    @Internal
    public Optional<CallFacts> callOf(CohortId cohort) {
        return nominations.findLive(cohort).map(Nominees::facts);
    }

    /** Whether nobody was ever nominated for the cohort of a call, in no call and no draft. */
    @Internal
    public boolean isUntouched(CallId id) {
        return !nominations.hasAny(nominations.getCall(id).cohort());
    }

    /** As {@link #isUntouched}; nobody is nominated in the call until the transaction ends. */
    @Internal
    public boolean lockUntouched(CallId id) {
        return !nominations.hasAny(nominations.lockCall(id).cohort());
    }

    /** All offers have ended: who got no seat may appeal until then, and no more. */
    @Internal
    public void endAppeals(CallId id, Instant until) {
        nominations.lockCall(id).endAppeals(until);
    }

    /**
     * Reserves whose appeal against the draw was upheld, in the order of the answers: they come
     * before all others.
     */
    @Internal
    public List<Nominee> upheld(CallId id) {
        return rows(nominations.listUpheld(id));
    }

    private static CallFacts facts(Call call) {
        return new CallFacts(
                call.id(), call.cohort(), call.programme(), call.state(), call.offerDays());
    }

    /** Those who may be drawn now, by number; of a call that asks for vetting, the cleared ones. */
    @Internal
    public List<Nominee> eligible(CallId id) {
        var call = nominations.getCall(id);
        var state = call.isVetted() ? NominationState.CLEARED : NominationState.ELIGIBLE;
        return rows(nominations.list(id, Set.of(state)));
    }

    /** Those in these states, by number. */
    @Internal
    public List<Nominee> listIn(CallId id, Set<NominationState> states) {
        return rows(nominations.list(id, states));
    }

    /** The nomination of a person in a call that is not withdrawn. */
    @Internal
    public Optional<Nominee> findOf(CallId id, PersonId person) {
        return nominations.findLive(id, person).map(each -> rows(List.of(each)).getFirst());
    }

    private List<Nominee> rows(List<Nomination> listed) {
        var known = agencies.describe(listed.stream().map(Nomination::agency).distinct().toList());
        return listed.stream().map(each -> row(each, known)).toList();
    }

    private static Nominee row(
            Nomination nomination, Map<AgencyId, AgencyQueries.Described> known) {
        var agency = known.get(nomination.agency());
        var profile = nomination.profile();
        return new Nominee(
                nomination.id(),
                nomination.person(),
                nomination.agency(),
                nomination.number(),
                nomination.state(),
                Map.of(
                        "country", agency == null ? "" : agency.countryCode(),
                        "agency", agency == null ? "" : agency.kind().name(),
                        "function", profile.function().name(),
                        "level", profile.level().name(),
                        "station", profile.station().name(),
                        "band", nomination.band().orElse(Band.PASS).name()));
    }

    /** Takes a nomination to its next state. Refuses with {@link StepIsNotPossible}. */
    @Internal
    public void move(NominationId id, NominationState next, String words) {
        steps.moveByRule(nominations.lock(id), next, words);
    }

    /** As {@link #move}, by whoever acts. */
    @Internal
    public void moveByActor(NominationId id, NominationState next, String words) {
        steps.move(nominations.lock(id), next, words);
    }
}
