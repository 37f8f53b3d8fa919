package org.cadre.cohort;

import jakarta.inject.Inject;

import org.cadre.cohort.ListLine.Outcome;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads lists of people to enrol; those of foreign cohorts do not exist ({@link NotFound}). */
@UseCase
public class EnrolmentListQueries {

    private static final int LATEST = 20;

    @Inject EnrolmentListRepository lists;
    @Inject ManagedCohorts managed;
    @Inject PeopleQueries people;

    /** The latest lists of a cohort, newest first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<EnrolmentListed> latest(CohortId cohort) {
        managed.get(cohort);
        return lists.latest(cohort, LATEST).stream()
                .map(
                        list ->
                                new EnrolmentListed(
                                        list.id(), list.fileName(), list.state(), list.madeAt()))
                .toList();
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public EnrolmentListDetail get(EnrolmentListId id) {
        var list = lists.get(id);
        var cohort = managed.get(list.cohort());
        return new EnrolmentListDetail(
                id,
                cohort.id(),
                cohort.name(),
                list.fileName(),
                list.state(),
                list.undoUntil(),
                list.undoneAt(),
                lists.counts(id),
                lists.undone(id));
    }

    /**
     * A page of the rows in the order of the file.
     *
     * @param outcome empty for all
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Slice<ListLine> lines(
            EnrolmentListId id, Optional<Outcome> outcome, Keyset keyset, int size) {
        managed.get(lists.get(id).cohort());
        var read = lists.lines(id, outcome, keyset, size + 1);
        var names =
                people
                        .rowsOf(read.stream().flatMap(l -> l.person().stream()).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return Slice.of(read, keyset, size)
                .map(line -> line.shown(line.person().map(names::get).orElse("")));
    }
}
