package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells nominees what a selection means for them, and managers what nominees do. */
@ApplicationScoped
class SelectionNotices {

    static final int MOST = 50;

    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    void committed(Selection selection, String cohort, PersonId nominee) {
        tell(nominee, NoticeKind.SELECTION_COMMITTED, facts(selection, cohort));
    }

    /** There is something to read: drawn, on the reserve list, or not selected. */
    void drawn(Selection selection, String cohort, PersonId nominee) {
        tell(nominee, NoticeKind.SELECTION_DRAWN, facts(selection, cohort));
    }

    void offered(Selection selection, CohortDetail cohort, PersonId nominee, Instant until) {
        tell(nominee, NoticeKind.SEAT_OFFERED, facts(selection, cohort, until));
    }

    void endsSoon(Selection selection, CohortDetail cohort, PersonId nominee, Instant until) {
        tell(nominee, NoticeKind.SEAT_OFFER_ENDS_SOON, facts(selection, cohort, until));
    }

    void expired(Selection selection, CohortDetail cohort, PersonId nominee) {
        tell(nominee, NoticeKind.SEAT_OFFER_EXPIRED, facts(selection, cohort.name()));
    }

    /** The managers of the programme, by the number of who gave a seat back. */
    void givenBack(Selection selection, String cohort, String number) {
        people.holdersOf(
                        Set.of(Role.PROGRAMME_MANAGER),
                        Scope.programme(selection.programme().id()),
                        MOST)
                .forEach(
                        row ->
                                tell(
                                        row.id(),
                                        NoticeKind.SEAT_GIVEN_BACK,
                                        List.of(selection.call().toString(), number, cohort)));
    }

    private static List<String> facts(Selection selection, String cohort) {
        return List.of(selection.id().toString(), cohort);
    }

    private static List<String> facts(Selection selection, CohortDetail cohort, Instant until) {
        return List.of(
                selection.id().toString(), cohort.name(), until.atZone(cohort.zone()).toString());
    }

    private void tell(PersonId person, NoticeKind kind, List<String> facts) {
        notices.tell(person, kind, Uuid7.at(clock.now()), facts);
    }
}
