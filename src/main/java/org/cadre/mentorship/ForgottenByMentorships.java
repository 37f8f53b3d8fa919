package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;
import org.cadre.time.CadreClock;

import java.util.List;

/**
 * Mentorships that run end. What the person wrote goes: profile, conflicts, notes, reviews, and as
 * a mentee the goals. That there was a mentorship stays, with an account without a name.
 */
@ApplicationScoped
class ForgottenByMentorships implements Forgetting {

    @Inject ProfileRepository profiles;
    @Inject MentorshipRepository mentorships;
    @Inject CadreClock clock;

    @Override
    public int rank() {
        return 28;
    }

    @Override
    public void stop(PersonId person) {
        for (var pairing : mentorships.listOf(person, Integer.MAX_VALUE)) {
            var mentorship = mentorships.lock(pairing.mentorship().id());
            if (mentorship.state().isLive()) {
                mentorship.end(MentorshipState.ENDED, "", false, clock.now());
            }
        }
    }

    @Override
    public void forget(Erased erased) {
        var person = erased.person();
        mentorships.notesOf(person).forEach(each -> mentorships.remove(each.note()));
        mentorships.reviewsOf(person).forEach(mentorships::remove);
        for (var pairing : mentorships.listOf(person, Integer.MAX_VALUE)) {
            var id = pairing.mentorship().id();
            pairing.mentorship().forgetWords();
            var side = pairing.mentor().person().equals(person) ? Side.MENTOR : Side.MENTEE;
            mentorships.actions(List.of(id)).stream()
                    .filter(each -> each.row().side() == side)
                    .forEach(mentorships::remove);
            if (side == Side.MENTEE) {
                mentorships.goals(List.of(id)).forEach(mentorships::remove);
            }
        }
        profiles.removeConflictsOf(person);
        profiles.listOf(person).forEach(MentoringProfile::forget);
    }
}
