package org.cadre.diversity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Map;

/** Notes where people of a cohort work after its end; of programmes that the actor manages. */
@UseCase
public class FollowUps {

    public static final List<Integer> MONTHS = List.of(6, 12, 24);

    @Inject FollowUpRepository followUps;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The months are not over yet. */
    public static final class FollowUpIsTooEarly extends Refusal {}

    /** A person of a cohort. */
    public record Followed(
            PersonId person, String name, String agency, Map<Integer, FollowUpStatus> found) {

        public Followed {
            found = Map.copyOf(found);
        }
    }

    /** Everybody who kept the seat, by name. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<Followed> list(CohortId cohort) {
        var noted =
                followUps.list(cohort).stream()
                        .collect(
                                groupingBy(
                                        FollowUp::person,
                                        toMap(FollowUp::months, FollowUp::status)));
        return cohorts.listEnrolled(cohort).stream()
                .map(
                        row ->
                                new Followed(
                                        row.person(),
                                        row.name(),
                                        row.agencyName(),
                                        noted.getOrDefault(row.person(), Map.of())))
                .toList();
    }

    /** After how many months the cohort can be asked by now. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<Integer> due(CohortId cohort) {
        return due(cohorts.get(cohort));
    }

    private List<Integer> due(CohortDetail cohort) {
        var today = clock.today(cohort.zone());
        return MONTHS.stream()
                .filter(months -> !cohort.endsOn().plusMonths(months).isAfter(today))
                .toList();
    }

    /**
     * Notes what was found of these people; what stands already is corrected. Refuses with {@link
     * FollowUpIsTooEarly}, {@link NotFound} for who is not in the cohort.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void note(CohortId cohortId, int months, Map<PersonId, FollowUpStatus> found) {
        if (!due(cohorts.get(cohortId)).contains(months)) {
            throw new FollowUpIsTooEarly();
        }
        var enrolled = cohorts.listEnrolledAmong(cohortId, List.copyOf(found.keySet()));
        var noted =
                followUps.lock(cohortId, found.keySet()).stream()
                        .filter(each -> each.months() == months)
                        .collect(toMap(FollowUp::person, each -> each));
        found.forEach(
                (person, status) -> {
                    if (!enrolled.contains(person)) {
                        throw new NotFound("person " + person);
                    }
                    var known = noted.get(person);
                    if (known == null) {
                        add(cohortId, person, months, status);
                    } else if (known.status() != status) {
                        known.correct(status, current.get().id(), clock.now());
                        tell(known);
                    }
                });
    }

    private void add(CohortId cohort, PersonId person, int months, FollowUpStatus status) {
        var added = new FollowUp(cohort, person, months, status, current.get().id(), clock.now());
        followUps.add(added);
        tell(added);
    }

    private void tell(FollowUp noted) {
        events.fire(
                new DiversityEvents.FollowUpNoted(
                        noted.id(), noted.person().id(), noted.months(), clock.now()));
    }
}
