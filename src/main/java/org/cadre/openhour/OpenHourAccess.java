package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortQueries;
import org.cadre.mentorship.NeutralityQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.HashSet;
import java.util.Set;

/** Which hours exist for the actor; the rest does not ({@link NotFound}). */
@ApplicationScoped
class OpenHourAccess {

    @Inject CohortQueries cohorts;
    @Inject NeutralityQueries neutrality;
    @Inject CurrentActor current;

    PersonId me() {
        return new PersonId(current.get().personId());
    }

    /** Where the actor mentors, and may offer an hour. */
    Set<ProgrammeId> mentoring() {
        return neutrality.mentorsIn(me());
    }

    /**
     * Where the actor learns, mentors, or coordinates.
     *
     * @param mentoring as {@link #mentoring}
     */
    Set<ProgrammeId> programmes(Set<ProgrammeId> mentoring) {
        var all = new HashSet<>(mentoring);
        cohorts.enrolmentsOf(me()).forEach(row -> all.add(row.programme()));
        current.get()
                .scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME)
                .forEach(id -> all.add(new ProgrammeId(id)));
        return all;
    }

    boolean coordinates(OpenHour hour) {
        return current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(hour.programme().id()));
    }

    boolean isMentor(OpenHour hour) {
        return hour.mentor().equals(me());
    }

    void requireMentor(OpenHour hour) {
        if (!isMentor(hour)) {
            throw new NotFound("open hour " + hour.id());
        }
    }

    /** Whoever may book it, and whoever offers it. */
    void requireKnown(OpenHour hour) {
        if (!isMentor(hour) && !programmes(mentoring()).contains(hour.programme())) {
            throw new NotFound("open hour " + hour.id());
        }
    }
}
