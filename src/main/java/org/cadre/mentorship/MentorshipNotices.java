package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.id.Uuid7;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the two of a mentorship and who coordinates it; whoever acts knows already. */
@ApplicationScoped
class MentorshipNotices {

    private static final int MOST = 50;

    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** Each of the two reads the name of the other. */
    void tellBoth(MentorshipRepository.Pairing pairing, NoticeKind kind, String... more) {
        for (var side : Side.values()) {
            tell(pairing, side, kind, more);
        }
    }

    void tell(MentorshipRepository.Pairing pairing, Side side, NoticeKind kind, String... more) {
        var other = pairing.of(side.other()).person();
        tell(pairing.of(side).person(), kind, facts(pairing, other, more));
    }

    /** As the two of it are called, for who coordinates. */
    void tellCoordinators(MentorshipRepository.Pairing pairing, NoticeKind kind) {
        var facts = facts(pairing, pairing.mentee().person());
        var scope = Scope.programme(pairing.mentorship().programme().id());
        people.holdersOf(Set.of(Role.PROGRAMME_MANAGER), scope, MOST)
                .forEach(row -> tell(row.id(), kind, facts));
    }

    /** A moment as the person reads it in the own zone of mentoring. */
    static String moment(MentoringProfile profile, Instant at) {
        return at.atZone(profile.zone()).toString();
    }

    private List<String> facts(
            MentorshipRepository.Pairing pairing, PersonId named, String... more) {
        var facts = new ArrayList<String>();
        facts.add(pairing.mentorship().id().toString());
        facts.add(people.rowsOf(List.of(named)).getFirst().name());
        facts.addAll(List.of(more));
        return facts;
    }

    private void tell(PersonId person, NoticeKind kind, List<String> facts) {
        boolean self = current.get().id().filter(person.id()::equals).isPresent();
        if (!self) {
            notices.tell(person, kind, Uuid7.at(clock.now()), facts);
        }
    }
}
