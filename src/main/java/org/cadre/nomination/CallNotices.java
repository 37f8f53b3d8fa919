package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.notice.NoticeKind;
import org.cadre.people.AgencyId;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells focal points of calls, and everybody who is in one that comes to nothing. */
@ApplicationScoped
class CallNotices {

    @Inject NominationRepository nominations;
    @Inject NominationNotices notices;
    @Inject PeopleQueries people;
    @Inject CohortQueries cohorts;

    void opened(Call call) {
        tellAgencies(call, NoticeKind.CALL_OPEN);
    }

    void extended(Call call) {
        tellAgencies(call, NoticeKind.CALL_EXTENDED);
    }

    private void tellAgencies(Call call, NoticeKind kind) {
        notices.concerned(call).forEach(person -> notices.tell(person, kind, facts(call)));
    }

    /** The focal points of agencies that have sent nobody. */
    void endsSoon(Call call) {
        for (var places : call.places()) {
            if (nominations.list(call.id(), places.agency()).stream()
                    .allMatch(each -> each.state() == NominationState.DRAFT)) {
                remind(call, places.agency());
            }
        }
    }

    private void remind(Call call, AgencyId agency) {
        people.holdersOf(
                        Set.of(Role.AGENCY_FOCAL_POINT),
                        Scope.agency(agency.id()),
                        NominationNotices.MOST)
                .forEach(row -> notices.tell(row.id(), NoticeKind.CALL_ENDS_SOON, facts(call)));
    }

    void cancelled(Call call, String reason) {
        var told = notices.concerned(call);
        var known = EnumSet.allOf(NominationState.class);
        known.removeAll(
                EnumSet.of(
                        NominationState.DRAFT,
                        NominationState.SUBMITTED,
                        NominationState.WITHDRAWN));
        nominations.list(call.id(), known).forEach(each -> told.add(each.person()));
        var facts = List.of(notices.cohort(call), reason);
        told.forEach(person -> notices.tell(person, NoticeKind.CALL_CANCELLED, facts));
    }

    private List<String> facts(Call call) {
        var cohort = cohorts.describe(call.cohort());
        return List.of(
                call.id().toString(),
                cohort.name(),
                call.deadlineAt().atZone(cohort.zone()).toString());
    }
}
