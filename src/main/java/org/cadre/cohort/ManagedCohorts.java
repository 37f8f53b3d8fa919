package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The cohorts of the programmes that the actor manages; for the actor there are no others. */
@ApplicationScoped
class ManagedCohorts {

    @Inject CohortRepository cohorts;
    @Inject CurrentActor current;

    Cohort get(CohortId id) {
        return own(cohorts.get(id));
    }

    Cohort lock(CohortId id) {
        return own(cohorts.lock(id));
    }

    private Cohort own(Cohort cohort) {
        requireProgramme(cohort.programme());
        return cohort;
    }

    /** Refuses with {@link NotFound}, as for a programme that does not exist. */
    void requireProgramme(ProgrammeId programme) {
        if (!current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()))) {
            throw new NotFound("programme " + programme);
        }
    }

    /** The programmes of the actor; empty for Cadre itself, which manages all. */
    Optional<Set<UUID>> programmes() {
        var actor = current.get();
        return actor.isSystem()
                ? Optional.empty()
                : Optional.of(actor.scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME));
    }
}
