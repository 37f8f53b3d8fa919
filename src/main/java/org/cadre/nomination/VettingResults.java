package org.cadre.nomination;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortEvents;
import org.cadre.cohort.CohortQueries;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A vetting officer notes what the vetting says: a status and until when it holds, never why. Other
 * programmes do not exist ({@link NotFound}).
 */
@UseCase
public class VettingResults {

    @Inject NominationRepository nominations;
    @Inject NominationAccess access;
    @Inject CohortQueries cohorts;
    @Inject Steps steps;

    /** A clearance holds at least until the first day of the cohort. */
    public static final class ClearanceIsTooShort extends WrongValue {
        ClearanceIsTooShort(LocalDate startsOn) {
            super("until", startsOn);
        }
    }

    /** The call asks for no vetting. */
    public static final class NobodyIsVetted extends Refusal {}

    /**
     * Refuses with {@link StepIsNotPossible}, {@link ClearanceIsTooShort}, {@link NobodyIsVetted}.
     */
    @Allowed(Role.VETTING_OFFICER)
    public void clear(NominationId id, @Nullable LocalDate until) {
        var nomination = access.lockIn(id, Role.VETTING_OFFICER);
        var call = vetted(nomination);
        var start = cohorts.describe(call.cohort()).startsOn();
        if (until == null || until.isBefore(start)) {
            throw new ClearanceIsTooShort(start);
        }
        nomination.vet(Vetting.CLEAR, until);
        if (nomination.state() != NominationState.CLEARED) {
            steps.move(nomination, NominationState.CLEARED, "");
        }
    }

    /** Refuses with {@link StepIsNotPossible}, {@link NobodyIsVetted}. */
    @Allowed(Role.VETTING_OFFICER)
    public void reject(NominationId id) {
        var nomination = access.lockIn(id, Role.VETTING_OFFICER);
        vetted(nomination);
        nomination.vet(Vetting.REJECTED, null);
        steps.move(nomination, NominationState.NOT_CLEARED, "");
    }

    private Call vetted(Nomination nomination) {
        var call = nominations.getCall(nomination.call());
        if (!call.isVetted()) {
            throw new NobodyIsVetted();
        }
        return call;
    }

    /** A cohort may begin later now than a clearance holds. */
    @Internal
    public void planned(@Observes CohortEvents.CohortChanged event) {
        nominations
                .findLive(event.cohort())
                .filter(Call::isVetted)
                .ifPresent(call -> expire(call.id(), cohorts.describe(call.cohort()).startsOn()));
    }

    private void expire(CallId call, LocalDate start) {
        for (var nomination :
                nominations.lockAll(
                        call, List.of(NominationState.CLEARED, NominationState.SELECTED))) {
            if (nomination.vettedUntil().filter(until -> until.isBefore(start)).isPresent()) {
                steps.moveByRule(nomination, NominationState.VETTING_EXPIRED, "");
            }
        }
    }
}
