package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.time.CadreClock;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells those whom a nomination concerns; whoever acts knows already and is not told. */
@ApplicationScoped
class NominationNotices {

    static final int MOST = 50;

    @Inject NominationRepository nominations;
    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    void toRelease(Call call, Nomination nomination) {
        var facts = List.of(nomination.id().toString(), name(nomination.person()), cohort(call));
        nomination
                .manager()
                .ifPresent(manager -> tell(manager, NoticeKind.NOMINATION_TO_RELEASE, facts));
    }

    void toAccept(Call call, Nomination nomination) {
        tell(
                nomination.person(),
                NoticeKind.NOMINATION_TO_ACCEPT,
                List.of(nomination.id().toString(), cohort(call)));
    }

    /** The nominee, who knows of it once it was released, and the focal points of the agency. */
    void withdrawn(Nomination nomination) {
        var call = nominations.getCall(nomination.call());
        var steps = nominations.steps(nomination.id());
        var facts =
                List.of(
                        call.id().toString(),
                        name(nomination.person()),
                        cohort(call),
                        steps.getLast().words());
        boolean known = steps.stream().anyMatch(step -> step.state() == NominationState.RELEASED);
        if (known) {
            tell(nomination.person(), NoticeKind.NOMINATION_WITHDRAWN, facts);
        }
        var agency = Scope.agency(nomination.agency().id());
        people.holdersOf(Set.of(Role.AGENCY_FOCAL_POINT), agency, MOST)
                .forEach(row -> tell(row.id(), NoticeKind.NOMINATION_WITHDRAWN, facts));
    }

    void appealed(Call call, Nomination nomination) {
        var facts =
                List.of(
                        nomination.id().toString(),
                        NomineeNumber.text(nomination.number()),
                        cohort(call));
        var programme = Scope.programme(call.programme().id());
        people.holdersOf(Set.of(Role.PROGRAMME_MANAGER), programme, MOST)
                .forEach(row -> tell(row.id(), NoticeKind.APPEAL_MADE, facts));
    }

    void answered(Call call, Nomination nomination) {
        tell(
                nomination.person(),
                NoticeKind.APPEAL_ANSWERED,
                List.of(nomination.id().toString(), cohort(call)));
    }

    /** Whoever else may approve it. */
    void exportAsked(Call call, PersonId asker) {
        var facts = List.of(call.id().toString(), name(asker), cohort(call));
        var programme = Scope.programme(call.programme().id());
        people.holdersOf(NominationAccess.DECIDING, programme, MOST)
                .forEach(row -> tell(row.id(), NoticeKind.NOMINEE_EXPORT_ASKED, facts));
    }

    void exportDecided(Call call, PersonId asker) {
        tell(asker, NoticeKind.NOMINEE_EXPORT_DECIDED, List.of(call.id().toString(), cohort(call)));
    }

    /** Whoever may have read of it: agencies that are asked, and nominees who were told. */
    Set<PersonId> concerned(Call call) {
        var told = new TreeSet<PersonId>(Comparator.comparing(PersonId::id));
        for (var places : call.places()) {
            people.holdersOf(
                            Set.of(Role.AGENCY_FOCAL_POINT),
                            Scope.agency(places.agency().id()),
                            MOST)
                    .forEach(row -> told.add(row.id()));
        }
        return told;
    }

    void tell(PersonId person, NoticeKind kind, List<String> facts) {
        boolean self = current.get().id().filter(person.id()::equals).isPresent();
        if (!self) {
            notices.tell(person, kind, Uuid7.at(clock.now()), facts);
        }
    }

    private String name(PersonId person) {
        return people.rowsOf(List.of(person)).getFirst().name();
    }

    String cohort(Call call) {
        return cohorts.describe(call.cohort()).name();
    }
}
