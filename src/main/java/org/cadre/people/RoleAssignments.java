package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Gives roles to people and ends them. Granting what is held, or ending what is not, does nothing.
 */
@UseCase
public class RoleAssignments {

    @Inject PersonRepository people;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** The one who acts would take away the own administration and might lock everybody out. */
    public static final class OwnAdministrationStays extends Refusal {}

    /**
     * The person holds a role that controls this one, or is controlled by it; arguments: both. Two
     * programmes make no difference: who knows both desks is asked to help out.
     */
    public static final class RolesExclude extends Refusal {
        RolesExclude(Role wanted, Role held) {
            super(wanted, held);
        }
    }

    /** Grants a role. Refuses with {@link RolesExclude}. */
    @Allowed(Role.ADMINISTRATOR)
    public void grant(PersonId person, Grant grant) {
        give(person, grant);
    }

    /** Ends a role today. Refuses with {@link OwnAdministrationStays}. */
    @Allowed(Role.ADMINISTRATOR)
    public void end(PersonId person, Grant grant) {
        boolean own = current.get().id().filter(person.id()::equals).isPresent();
        if (own && grant.role() == Role.ADMINISTRATOR) {
            throw new OwnAdministrationStays();
        }
        take(person, grant);
    }

    /**
     * For a use case that has checked the permission, for example an enrolment. Refuses with {@link
     * RolesExclude}, {@link People.PersonIsErased} and {@link MergedByPeople.AccountIsMerged}.
     */
    @Internal
    public void give(PersonId person, Grant grant) {
        give(List.of(person), grant);
    }

    /** As {@link #give(PersonId, Grant)}, to several at once. */
    @Internal
    public void give(Collection<PersonId> ids, Grant grant) {
        var locked = people.lockAll(ids);
        if (locked.stream().anyMatch(Person::isErased)) {
            throw new People.PersonIsErased();
        }
        if (locked.stream().anyMatch(person -> person.mergedInto().isPresent())) {
            throw new MergedByPeople.AccountIsMerged();
        }
        locked.forEach(person -> requireApart(person.id(), grant.role()));
        var holding = people.listHolding(ids, grant);
        var now = clock.now();
        for (var person : locked) {
            if (!holding.contains(person.id())) {
                people.add(new RoleAssignment(person.id(), grant, current.get().id(), now));
                events.fire(new PeopleEvents.RoleGranted(person.id(), grant, now));
            }
        }
    }

    private void requireApart(PersonId id, Role wanted) {
        if (Arrays.stream(Role.values()).noneMatch(wanted::excludes)) {
            return;
        }
        people.listHeldRoles(id).stream()
                .map(held -> held.grant().role())
                .filter(wanted::excludes)
                .findFirst()
                .ifPresent(
                        held -> {
                            throw new RolesExclude(wanted, held);
                        });
    }

    /** For a use case that has checked the permission, for example a withdrawal. */
    @Internal
    public void take(PersonId id, Grant grant) {
        people.lock(id);
        var now = clock.now();
        people.findHeldRole(id, grant)
                .ifPresent(
                        held -> {
                            held.end(current.get().id(), now);
                            events.fire(new PeopleEvents.RoleEnded(id, grant, now));
                        });
    }
}
