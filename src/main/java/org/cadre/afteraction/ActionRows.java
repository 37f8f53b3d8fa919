package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes rows of actions, with the names of their owners in one read. */
@ApplicationScoped
class ActionRows {

    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Of one run, by the numbers of its findings. */
    List<ActionRow> of(List<CorrectiveAction> actions, Map<FindingId, Integer> numbers) {
        return rows(
                actions.stream()
                        .map(
                                each ->
                                        new ListedAction(
                                                each, numbers.getOrDefault(each.finding(), 0), ""))
                        .toList());
    }

    List<ActionRow> rows(List<ListedAction> listed) {
        var owners = listed.stream().map(each -> each.action().owner()).distinct().toList();
        var names =
                people.rowsOf(owners).stream()
                        .collect(Collectors.toMap(PersonRow::id, each -> each));
        var today = clock.today(current.get().zone());
        return listed.stream().map(each -> row(each, names, today)).toList();
    }

    private ActionRow row(ListedAction listed, Map<PersonId, PersonRow> names, LocalDate today) {
        var action = listed.action();
        var plan = action.plan();
        var owner = names.get(action.owner());
        return new ActionRow(
                action.id(),
                action.run(),
                listed.finding(),
                listed.statement(),
                action.title(),
                owner == null ? "" : owner.name(),
                plan.agency().isEmpty() && owner != null ? owner.agencyName() : plan.agency(),
                action.due(),
                action.state(),
                plan.how(),
                daysLate(action, today),
                current.get().id().filter(action.owner().id()::equals).isPresent(),
                action.isEscalated(),
                action.doneAt(),
                action.verifiedAt());
    }

    private static int daysLate(CorrectiveAction action, LocalDate today) {
        return action.state().isOpen()
                ? (int) Math.max(0, ChronoUnit.DAYS.between(action.due(), today))
                : 0;
    }
}
