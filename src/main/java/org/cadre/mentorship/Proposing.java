package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.platform.event.DomainEvent;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks two whether they want each other; where one says no or nothing, the next best is asked. */
@ApplicationScoped
class Proposing {

    @Inject MentorshipRepository mentorships;
    @Inject ProfileRepository profiles;
    @Inject CycleRepository cycles;
    @Inject Grounds grounds;
    @Inject Resting resting;
    @Inject MentorshipNotices notices;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A pair of a cycle, with the mentors who are asked after this one. */
    record Pair(
            Cycle cycle,
            MentoringProfile mentee,
            MentoringProfile mentor,
            int score,
            List<String> next) {}

    /**
     * @param former the mentorship that goes on with another mentor
     */
    MentorshipId propose(Pair pair, @Nullable MentorshipId former) {
        var plan = pair.cycle().plan();
        var now = clock.now();
        var today = clock.today(pair.mentee().zone());
        var made =
                new Mentorship(
                        new Mentorship.Proposal(
                                pair.cycle().programme(),
                                pair.cycle().id(),
                                pair.mentor().id(),
                                pair.mentee().id(),
                                pair.score(),
                                pair.next(),
                                plan.startsOn().isBefore(today) ? today : plan.startsOn(),
                                plan.endsOn()),
                        now,
                        now.plus(Duration.ofDays(plan.answerDays())));
        if (former != null) {
            made.follows(former);
        }
        mentorships.add(made);
        mentorships.flush();
        moved(made, true, "");
        tell(new MentorshipRepository.Pairing(made, pair.mentor(), pair.mentee()));
        return made.id();
    }

    private void tell(MentorshipRepository.Pairing pairing) {
        for (var side : Side.values()) {
            notices.tell(
                    pairing,
                    side,
                    NoticeKind.MENTORSHIP_PROPOSED,
                    MentorshipNotices.moment(pairing.of(side), pairing.mentorship().answerUntil()));
        }
    }

    /** Asks the next mentor who still can; true where there is one. */
    boolean proposeNext(MentorshipRepository.Pairing over) {
        var cycle = cycles.get(over.mentorship().cycle());
        var left = over.mentorship().next();
        if (!cycle.isOpen()
                || over.mentee().state() != ProfileState.ACTIVE
                || resting.rests(over.mentee().person())) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            var mentor = free(left.get(i));
            if (mentor.isPresent()
                    && grounds.between(cycle, over.mentee(), mentor.orElseThrow()).isEmpty()) {
                var rest = left.subList(i + 1, left.size());
                propose(new Pair(cycle, over.mentee(), mentor.orElseThrow(), 0, rest), null);
                return true;
            }
        }
        return false;
    }

    /** Locked, so that two do not take the last place. */
    private Optional<MentoringProfile> free(String id) {
        var mentor = profiles.lock(new ProfileId(UUID.fromString(id)));
        return hasPlace(mentor) ? Optional.of(mentor) : Optional.empty();
    }

    boolean hasPlace(MentoringProfile mentor) {
        int taken = mentorships.countLive(mentor.programme()).getOrDefault(mentor.id(), 0);
        return mentor.state() == ProfileState.ACTIVE
                && taken < mentor.places()
                && !resting.rests(mentor.person());
    }

    void moved(Mentorship mentorship, boolean byCadre, String reason) {
        events.fire(
                new MentorshipEvents.MentorshipMoved(
                        mentorship.id(), mentorship.state(), byCadre, reason, clock.now()));
    }
}
