package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReviews;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Who can own a corrective action, and who is told when one is late. */
@ApplicationScoped
class ActionPeople {

    private static final int MOST = 200;

    @Inject RunReviews runs;
    @Inject PeopleQueries people;

    /** Who is in the run, and who plans exercises of its programme. */
    List<PersonId> of(RunPart part) {
        return Stream.concat(
                        runs.people(part.run()).stream(),
                        holders(part.programme(), List.of(Role.PROGRAMME_MANAGER, Role.MENTOR)))
                .distinct()
                .toList();
    }

    boolean mayOwn(RunPart part, PersonId person) {
        return of(part).contains(person);
    }

    /** Those who coordinate a programme. */
    List<PersonId> coordinators(ProgrammeId programme) {
        return holders(programme, List.of(Role.PROGRAMME_MANAGER)).toList();
    }

    private Stream<PersonId> holders(ProgrammeId programme, Collection<Role> roles) {
        return people.holdersOf(roles, Scope.programme(programme.id()), MOST).stream()
                .map(PersonRow::id);
    }
}
