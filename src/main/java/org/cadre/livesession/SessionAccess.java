package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the actor is to a session: who manages its programme, a trainer, or a trainee of its cohort.
 * To everybody else it does not exist.
 */
@ApplicationScoped
class SessionAccess {

    @Inject SessionRepository sessions;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;

    /** The actor's part in a session; of several the one that may most. */
    record Part(
            LiveSession session,
            CohortDetail cohort,
            boolean manages,
            boolean trains,
            boolean attends) {

        boolean isStaff() {
            return manages || trains;
        }
    }

    Part of(LiveSession session) {
        var actor = current.get();
        var cohort = cohorts.describe(session.cohort());
        var person = actor.id().map(PersonId::new);
        boolean manages = manages(cohort);
        boolean trains =
                !manages && person.filter(p -> sessions.isTrainer(session.id(), p)).isPresent();
        boolean attends =
                !manages
                        && !trains
                        && person.filter(p -> cohorts.isIn(session.cohort(), p)).isPresent();
        if (!manages && !trains && !attends) {
            throw SessionRepository.nothing(session.id());
        }
        return new Part(session, cohort, manages, trains, attends);
    }

    private boolean manages(CohortDetail cohort) {
        return current.get()
                .holds(Role.PROGRAMME_MANAGER, Scope.programme(cohort.programme().id()));
    }

    /** Who takes its attendance: its trainers and who manages it. */
    Part staff(LiveSession session) {
        var part = of(session);
        if (!part.isStaff()) {
            throw SessionRepository.nothing(session.id());
        }
        return part;
    }

    Part manager(LiveSession session) {
        var part = of(session);
        if (!part.manages()) {
            throw SessionRepository.nothing(session.id());
        }
        return part;
    }

    /** Refuses with {@link NotFound} where the actor does not manage the cohort. */
    CohortDetail managed(CohortId id) {
        var cohort = cohorts.describe(id);
        if (!manages(cohort)) {
            throw new NotFound("cohort " + id);
        }
        return cohort;
    }

    /** The programmes of the actor; empty for Cadre itself, which manages all. */
    Optional<Set<UUID>> programmes() {
        var actor = current.get();
        return actor.isSystem()
                ? Optional.empty()
                : Optional.of(actor.scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME));
    }

    PersonId me() {
        return new PersonId(current.get().personId());
    }
}
