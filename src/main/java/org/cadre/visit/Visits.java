package org.cadre.visit;

import jakarta.inject.Inject;

import org.cadre.mentorship.MentorshipDetail;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.mentorship.MentorshipState;
import org.cadre.mentorship.Words;
import org.cadre.notice.NoticeKind;
import org.cadre.people.AgencyId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;

/** Asks for visits and calls them off. */
@UseCase
public class Visits {

    public static final int MOST_VISITORS = 3;
    static final int FEWEST_OBJECTIVES = 2;
    public static final int MOST_OBJECTIVES = 4;
    static final int MOST_REASON = 500;

    @Inject VisitRepository visits;
    @Inject VisitAccess access;
    @Inject VisitNotices notices;
    @Inject MentorshipQueries mentorships;
    @Inject VisitSteps steps;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;

    /** The two have not both signed their agreement, or the mentorship does not run. */
    public static final class AgreementIsMissing extends Refusal {}

    /** Somebody who would take part cannot now; no reason is said. */
    public static final class SomebodyPauses extends Refusal {}

    /** Argument: the last day of the vetting. */
    public static final class HostIsNotVetted extends WrongValue {
        HostIsNotVetted(LocalDate until) {
            super("host", until);
        }
    }

    /** A visit goes to another agency. */
    public static final class HostIsOwn extends WrongValue {
        HostIsOwn() {
            super("host");
        }
    }

    /** Arguments: the fewest and the most. */
    public static final class ObjectivesAreFew extends WrongValue {
        ObjectivesAreFew() {
            super("objective1", FEWEST_OBJECTIVES, MOST_OBJECTIVES);
        }
    }

    /** In private nobody goes alone. */
    public static final class TwoPeopleAreNeeded extends WrongValue {
        TwoPeopleAreNeeded() {
            super("visitor2");
        }
    }

    /** None of the visiting agency has this address; argument: the address. */
    public static final class VisitorIsUnknown extends WrongValue {
        VisitorIsUnknown(String mail) {
            super("visitor1", mail);
        }
    }

    /** Argument: the most working days. */
    public static final class VisitIsTooLong extends WrongValue {
        VisitIsTooLong(int most) {
            super("endsOn", most);
        }
    }

    /** It begins on a day ahead. */
    public static final class VisitIsPast extends WrongValue {
        VisitIsPast() {
            super("startsOn");
        }
    }

    /** It is in another state meanwhile; argument: which. */
    public static final class VisitStands extends Refusal {
        VisitStands(VisitState state) {
            super(state);
        }
    }

    /**
     * Asks a host. Refuses with {@link AgreementIsMissing}, {@link SomebodyPauses}, {@link
     * HostIsNotVetted}, {@link HostIsOwn}, {@link ObjectivesAreFew}, {@link TwoPeopleAreNeeded},
     * {@link VisitorIsUnknown}, {@link VisitIsTooLong}, {@link VisitIsPast}.
     */
    @SignedIn
    public VisitId ask(VisitRequest request) {
        var mentorship = mentorships.get(request.mentorship());
        requireAgreed(mentorship);
        var host = visits.getHost(request.host());
        if (!host.programme().equals(mentorship.programme())) {
            throw new NotFound("host of visits " + host.id());
        }
        requireDays(request, host);
        requireObjectives(request, mentorship);
        var visiting = visiting(request);
        if (host.agency().equals(visiting.agency())) {
            throw new HostIsOwn();
        }
        steps.requireNobodyPauses(visiting.people(), host);
        return add(
                new ExchangeVisit(host, request, access.me(), visiting.agency(), clock.now()),
                visiting.people());
    }

    private VisitId add(ExchangeVisit visit, List<PersonId> visitors) {
        visits.add(visit);
        visitors.forEach(each -> visits.add(new Visitor(visit.id(), each, clock.now())));
        visits.flush();
        notices.tell(access.of(visit.id()), NoticeKind.VISIT_ASKED, VisitHand.HOST);
        steps.moved(visit);
        return visit.id();
    }

    private static void requireAgreed(MentorshipDetail mentorship) {
        if (mentorship.state() != MentorshipState.ACTIVE
                || !mentorship.mentorAgreed()
                || !mentorship.menteeAgreed()) {
            throw new AgreementIsMissing();
        }
    }

    private void requireDays(VisitRequest request, VisitHost host) {
        if (!request.startsOn().isAfter(today())) {
            throw new VisitIsPast();
        }
        int most = visits.mostDays(host.programme());
        if (request.endsOn().isBefore(request.startsOn())
                || request.endsOn().isAfter(request.startsOn().plusYears(1))) {
            throw new VisitIsTooLong(most);
        }
        int days = new VisitTerm(today(), request.startsOn(), request.endsOn()).workingDays();
        if (days < 1 || days > most) {
            throw new VisitIsTooLong(most);
        }
        if (!host.isVetted(request.endsOn())) {
            throw new HostIsNotVetted(host.vettedUntil());
        }
    }

    private static void requireObjectives(VisitRequest request, MentorshipDetail mentorship) {
        var goals = mentorship.goals().stream().map(goal -> goal.id()).toList();
        int count = request.objectives().size();
        if (count < FEWEST_OBJECTIVES
                || count > MOST_OBJECTIVES
                || !request.objectives().stream()
                        .allMatch(objective -> goals.contains(objective.goal()))) {
            throw new ObjectivesAreFew();
        }
    }

    /** The visitors, and the agency of all: that of the mentor or that of the mentee. */
    private record Going(AgencyId agency, List<PersonId> people) {}

    private Going visiting(VisitRequest request) {
        var two = mentorships.twoOf(request.mentorship());
        var theirs = people.agenciesOf(List.of(two.mentor(), two.mentee())).values();
        var known = people.findByMail(request.visitors());
        var agencies = people.agenciesOf(known.values().stream().map(PersonRow::id).toList());
        var found = new LinkedHashMap<PersonId, AgencyId>();
        for (var mail : request.visitors()) {
            var row = known.get(mail);
            if (row == null || found.size() == MOST_VISITORS) {
                throw new VisitorIsUnknown(mail);
            }
            var agency = agencies.get(row.id());
            if (agency == null
                    || !theirs.contains(agency)
                    || found.values().stream().anyMatch(each -> !each.equals(agency))) {
                throw new VisitorIsUnknown(mail);
            }
            found.put(row.id(), agency);
        }
        if (found.isEmpty()) {
            throw new VisitorIsUnknown("");
        }
        if (request.privately() && found.size() < 2) {
            throw new TwoPeopleAreNeeded();
        }
        return new Going(found.values().iterator().next(), List.copyOf(found.keySet()));
    }

    /** Calls it off before it is reported. Refuses with {@link VisitStands}. */
    @SignedIn
    public void cancel(VisitId id, String reason) {
        var part = access.lock(id, VisitHand.ASKER, VisitHand.COORDINATOR);
        var visit = part.visit();
        if (!visit.state().isAhead()) {
            throw new VisitStands(visit.state());
        }
        visit.end(VisitState.CANCELLED, Words.needed("reason", reason, MOST_REASON));
        notices.tell(part, NoticeKind.VISIT_CANCELLED, VisitHand.VISITOR, VisitHand.HOST);
        steps.moved(visit);
    }

    static void require(ExchangeVisit visit, VisitState state) {
        if (visit.state() != state) {
            throw new VisitStands(visit.state());
        }
    }

    private LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }
}
