package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Goals and actions of the two. */
@UseCase
public class Goals {

    private static final int MOST_OPEN = 3;
    private static final int SCALE = 2;

    @Inject MentorshipRepository mentorships;
    @Inject MentorshipAccess access;
    @Inject CadreClock clock;

    /** More than three at once are none; argument: how many. */
    public static final class GoalsAreTooMany extends Refusal {
        GoalsAreTooMany() {
            super(MOST_OPEN);
        }
    }

    /** A goal is due within the mentorship; arguments: from when, until when. */
    public static final class DueIsOutside extends WrongValue {
        DueIsOutside(LocalDate from, LocalDate until) {
            super("due", from, until);
        }
    }

    /** A goal that is reached or dropped is no longer open. */
    public static final class GoalIsSettled extends Refusal {}

    /** Refuses with {@link GoalsAreTooMany}, {@link DueIsOutside}. */
    @SignedIn
    public GoalId set(MentorshipId id, GoalPlan plan) {
        var part = access.lockOwn(id);
        Mentorships.requireActive(part);
        requireWithin(part.mentorship(), plan.due());
        long open =
                mentorships.goals(List.of(id)).stream()
                        .filter(each -> each.state() == GoalState.OPEN)
                        .count();
        if (open >= MOST_OPEN) {
            throw new GoalsAreTooMany();
        }
        var goal = new Goal(id, plan, clock.now());
        mentorships.add(goal);
        return goal.id();
    }

    private static void requireWithin(Mentorship mentorship, LocalDate due) {
        if (due.isBefore(mentorship.startsOn()) || due.isAfter(mentorship.endsOn())) {
            throw new DueIsOutside(mentorship.startsOn(), mentorship.endsOn());
        }
    }

    /**
     * Says what became of it.
     *
     * @param scaled from -2, much less than aimed at, to 2, much more
     */
    @SignedIn
    public void settle(GoalId id, GoalState state, int scaled) {
        var goal = mentorships.getGoal(id);
        access.lockOwn(goal.mentorship());
        if (goal.state() != GoalState.OPEN || state == GoalState.OPEN || Math.abs(scaled) > SCALE) {
            throw new GoalIsSettled();
        }
        goal.settle(state, scaled);
    }

    /** Promises something until a day, for oneself. */
    @SignedIn
    public void promise(MentorshipId id, String words, LocalDate due) {
        var part = access.lockOwn(id);
        Mentorships.requireActive(part);
        requireWithin(part.mentorship(), due);
        mentorships.add(
                new MentorshipAction(
                        id,
                        part.own(),
                        Words.needed("promise", words, GoalPlan.MOST),
                        due,
                        clock.now()));
    }

    /** Whoever has promised it has done it. */
    @SignedIn
    public void done(UUID id) {
        var action = mentorships.getAction(id);
        var part = access.lockOwn(action.mentorship());
        if (action.row().side() != part.own()) {
            throw new NotFound("action " + id);
        }
        action.done(clock.now());
    }
}
