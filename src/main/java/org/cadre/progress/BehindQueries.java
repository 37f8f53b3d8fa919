package org.cadre.progress;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.ProgressRepository.Started;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a manager who of the own cohort is behind its plan ({@link Pace}); a cohort of another
 * programme is {@link NotFound}.
 */
@UseCase
public class BehindQueries {

    /** How many people a page shows, and a message from it can be written to. */
    static final int PAGE = 50;

    @Inject ProgressRepository progress;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CohortFacts facts;
    @Inject CadreClock clock;

    /** A page of those who are behind, the most days first, then by name. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CohortBehind list(CohortId id, Keyset keyset, Language language) {
        var cohort = cohorts.get(id);
        var pace = new Pace(cohort.startsOn(), cohort.endsOn(), cohort.modules());
        var today = clock.today(cohort.zone());
        var titles = facts.of(cohort, language).titles();
        var due = pace.dueBefore(today).stream().filter(titles::containsKey).toList();
        var page = page(id, due, keyset);
        var starts =
                page.rows().isEmpty()
                        ? Map.<PersonId, List<Started>>of()
                        : progress
                                .listStarted(id, page.rows().stream().map(PersonRow::id).toList())
                                .stream()
                                .collect(Collectors.groupingBy(Started::person));
        return new CohortBehind(
                cohort,
                page.map(
                        person ->
                                new Reasons(pace, due, titles, today)
                                        .row(person, starts.getOrDefault(person.id(), List.of()))));
    }

    private Slice<PersonRow> page(CohortId id, List<String> due, Keyset keyset) {
        var enrolled = cohorts.enrolledIn(id);
        return due.isEmpty()
                ? new Slice<>(List.of(), false, false)
                : people.listRanked(enrolled, ProgressRepository.firstOpen(id, due), keyset, PAGE);
    }

    /** Why somebody is behind on a day. */
    private record Reasons(
            Pace pace, List<String> due, Map<String, String> titles, LocalDate today) {

        BehindRow row(PersonRow person, List<Started> starts) {
            var completed =
                    starts.stream()
                            .filter(Started::isCompleted)
                            .map(Started::moduleCode)
                            .collect(Collectors.toSet());
            var open = open(completed);
            var first = open.getFirst();
            return new BehindRow(
                    person.id(),
                    person.name(),
                    person.agencyName(),
                    first,
                    titles.getOrDefault(first, ""),
                    pace.dueOn(first),
                    ChronoUnit.DAYS.between(pace.dueOn(first), today),
                    open.size(),
                    starts.stream().map(Started::lastAt).max(Comparator.naturalOrder()));
        }

        private List<String> open(Set<String> completed) {
            return due.stream().filter(code -> !completed.contains(code)).toList();
        }
    }
}
