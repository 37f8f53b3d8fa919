package org.cadre.people;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads people for the administrator, and the own record for everybody. */
@UseCase
public class PersonQueries {

    private static final int PORTION = 500;

    @Inject PersonListRepository list;
    @Inject PersonRepository people;
    @Inject PersonHistoryRepository history;
    @Inject CurrentActor current;
    @Inject @Any Instance<ScopeNames> scopes;

    /** One page in the order of the names. */
    @Allowed(Role.ADMINISTRATOR)
    public Slice<ListedPerson> list(PeopleFilter filter, Keyset keyset, int size) {
        return Slice.of(list.list(filter, keyset, size + 1), keyset, size);
    }

    /** Hands over all rows, portion by portion, so that a long list is never held whole. */
    @Allowed(Role.ADMINISTRATOR)
    public void each(PeopleFilter filter, Consumer<ListedPerson> reader) {
        var place = Keyset.start();
        Slice<ListedPerson> slice;
        do {
            slice = Slice.of(list.list(filter, place, PORTION + 1), place, PORTION);
            slice.rows().forEach(reader);
            place =
                    slice.hasNext()
                            ? Keyset.of(slice.rows().getLast().id().toString(), null)
                            : place;
        } while (slice.hasNext());
    }

    /** Refuses with {@link NotFound}. */
    @Allowed(Role.ADMINISTRATOR)
    public PersonDetail get(PersonId id) {
        return detail(id);
    }

    /** The record of the one who asks. */
    @SignedIn
    public PersonDetail getOwn() {
        return detail(new PersonId(current.get().personId()));
    }

    /** The programmes in which a role can be granted. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ScopeNames.Choice> listProgrammes() {
        return choices(Scope.Kind.PROGRAMME);
    }

    /** The agreements of which somebody can be the contact. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ScopeNames.Choice> listAgreements() {
        return choices(Scope.Kind.AGREEMENT);
    }

    /** The donors of all of whose agreements somebody can be the contact. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ScopeNames.Choice> listDonors() {
        return choices(Scope.Kind.DONOR);
    }

    private List<ScopeNames.Choice> choices(Scope.Kind kind) {
        return scopes.stream()
                .filter(names -> names.kind() == kind)
                .flatMap(names -> names.choices().stream())
                .toList();
    }

    private PersonDetail detail(PersonId id) {
        var person = people.get(id);
        var held = people.listHeldRoles(id);
        var names =
                scopeNames(
                        held.stream()
                                .map(RoleAssignment::grant)
                                .map(grant -> grant.scope())
                                .toList());
        return history.detail(person, held, names);
    }

    private Map<UUID, String> scopeNames(List<Scope> held) {
        var found = new HashMap<UUID, String>();
        for (ScopeNames names : scopes) {
            var ids =
                    held.stream()
                            .filter(s -> s.kind() == names.kind())
                            .flatMap(s -> s.id().stream())
                            .distinct()
                            .toList();
            if (!ids.isEmpty()) {
                found.putAll(names.names(ids));
            }
        }
        return found;
    }
}
