package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Merges two accounts of one human. One closes for good and leads to the other from then on; what
 * each feature keeps goes as its {@link Merging} says.
 */
@UseCase
public class Merges {

    @Inject MergeRepository rows;
    @Inject PersonListRepository list;
    @Inject @Any Instance<Merging> merging;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** What would become of the rows; nothing is written. Refuses with {@link NotFound}. */
    @Allowed(Role.ADMINISTRATOR)
    public MergePreview preview(PersonId closing, PersonId staying) {
        var merge = merge(closing, staying, false);
        var people =
                list.listAll(List.of(closing.id(), staying.id())).stream()
                        .collect(Collectors.toMap(ListedPerson::key, row -> row));
        return new MergePreview(
                row(people, closing),
                row(people, staying),
                parts().stream()
                        .flatMap(part -> part.tables().stream())
                        .map(table -> rows.count(table, merge))
                        .filter(counted -> counted.rows() > 0)
                        .toList(),
                parts().stream().flatMap(part -> part.obstacle(merge).stream()).toList());
    }

    private static ListedPerson row(Map<UUID, ListedPerson> people, PersonId person) {
        var row = people.get(person.id());
        if (row == null) {
            throw new NotFound("person " + person);
        }
        return row;
    }

    /**
     * Merges the two in one transaction: all of it or nothing. Refuses with {@link NotFound},
     * {@link People.ReasonIsMissing}, and what any feature has against it.
     *
     * @param takesAddress whether the account that stays takes over the address of the other one
     */
    @Allowed(Role.ADMINISTRATOR)
    public void merge(PersonId closing, PersonId staying, boolean takesAddress, String reason) {
        var why = People.reason(reason);
        var merge = merge(closing, staying, takesAddress);
        var parts = parts();
        parts.forEach(part -> part.lock(merge));
        for (var part : parts) {
            part.obstacle(merge)
                    .ifPresent(
                            refusal -> {
                                throw refusal;
                            });
        }
        parts.stream()
                .flatMap(part -> part.tables().stream())
                .forEach(table -> rows.settle(table, merge));
        rows.forgetWhatWasRead();
        parts.forEach(part -> part.settle(merge));
        events.fire(
                new PeopleEvents.AccountMerged(closing, staying, takesAddress, why, merge.at()));
    }

    private Merge merge(PersonId closing, PersonId staying, boolean takesAddress) {
        var me = new PersonId(current.get().personId());
        return new Merge(closing, staying, takesAddress, me, clock.now());
    }

    private List<Merging> parts() {
        return StreamSupport.stream(merging.spliterator(), false)
                .sorted(Comparator.comparingInt(Merging::rank))
                .toList();
    }
}
