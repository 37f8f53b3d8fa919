package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonState;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** Who may get a seat or a duty. */
@ApplicationScoped
class Staffing {

    @Inject PeopleQueries people;

    /** For a seat: has none, and no duty but where Cadre plays all others. */
    void requireFree(Cast cast, PersonId person) {
        requireThere(person);
        if (cast.seats(person)) {
            throw new ExerciseRuns.PersonHasASeat();
        }
        boolean staff = cast.includes(person);
        if (staff && !cast.isLeftTo(person) || !staff && cast.isRehearsedAlone()) {
            throw new ExerciseRuns.StaffDoesNotPlay();
        }
    }

    /** For a duty: does not play. */
    void requireNoSeat(Cast cast, PersonId person) {
        requireThere(person);
        if (cast.seats(person)) {
            throw new ExerciseRuns.StaffDoesNotPlay();
        }
    }

    private void requireThere(PersonId person) {
        boolean there =
                people.rowsOf(List.of(person)).stream()
                        .anyMatch(row -> row.state() != PersonState.DEACTIVATED);
        if (!there) {
            throw new NotFound("person " + person);
        }
    }
}
