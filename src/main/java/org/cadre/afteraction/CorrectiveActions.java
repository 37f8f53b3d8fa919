package org.cadre.afteraction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.afteraction.action.ActionState;
import org.cadre.afteraction.action.Verifying.Obstacle;
import org.cadre.afteraction.action.Verifying.Retest;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunPart;
import org.cadre.exerciserun.RunReviews;
import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans corrective actions and takes them to what was verified. Who writes the report plans, moves
 * and verifies them; the owner moves the own ones. They go on after the report is final.
 */
@UseCase
public class CorrectiveActions {

    static final int WORDS = 2000;
    static final int SOURCE = 300;

    @Inject AfterActionRepository reviews;
    @Inject RunReviews runs;
    @Inject ReportAccess access;
    @Inject ActionPeople owners;
    @Inject Notices notices;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It needs a title, an owner, its days in order, and how others see that it works. */
    public static final class ActionIsIncomplete extends WrongValue {
        ActionIsIncomplete(String field) {
            super(field);
        }
    }

    /** Nobody can take that step from where the action stands; somebody else may have moved it. */
    public static final class StepIsNotPossible extends Refusal {}

    /** A step back needs its reason in words, two thousand letters at most. */
    public static final class StepNeedsWords extends WrongValue {
        StepNeedsWords() {
            super("words", WORDS);
        }
    }

    /** It is not done yet. */
    public static final class ActionIsNotDone extends Refusal {}

    /** Nothing was handed in since it was last opened. */
    public static final class EvidenceIsMissing extends Refusal {}

    /** Somebody else than the owner verifies. */
    public static final class OwnActionIsVerified extends Refusal {}

    /** It is to be verified by a second try, and none is linked. */
    public static final class RetestIsMissing extends Refusal {}

    /** The linked second try was not passed. */
    public static final class RetestIsNotPassed extends Refusal {}

    /** The linked second try was before the action was done. */
    public static final class RetestIsTooEarly extends Refusal {}

    /** That exercise is not over, or has no such objective. */
    public static final class RetestDoesNotFit extends Refusal {}

    /** Refuses with {@link ActionIsIncomplete}. */
    @SignedIn
    public ActionId propose(FindingId id, ActionPlan plan) {
        var finding = reviews.getFinding(id);
        var part = access.toWrite(runs.part(finding.run()));
        check(part, plan);
        var action = new CorrectiveAction(finding, part.programme(), plan, clock.now());
        reviews.add(action);
        var step = step(action, "", "");
        tellOwner(action, step);
        return action.id();
    }

    /** Refuses with {@link ActionIsIncomplete}; what is verified or cancelled stays. */
    @SignedIn
    public void change(ActionId id, ActionPlan plan) {
        var action = reviews.lockAction(id);
        var part = access.toWrite(runs.part(action.run()));
        if (!action.state().isOpen()) {
            throw new StepIsNotPossible();
        }
        check(part, plan);
        boolean newOwner = !plan.owner().equals(action.owner());
        action.plan(plan);
        var step = step(action, "", "");
        if (newOwner) {
            tellOwner(action, step);
        }
    }

    private void check(RunPart part, ActionPlan plan) {
        if (plan.title().isEmpty() || plan.title().length() > ActionPlan.TITLE) {
            throw new ActionIsIncomplete("title");
        }
        if (plan.agency().length() > ActionPlan.AGENCY) {
            throw new ActionIsIncomplete("agency");
        }
        if (!owners.mayOwn(part, plan.owner())) {
            throw new ActionIsIncomplete("owner");
        }
        if (plan.due().isBefore(plan.starts())) {
            throw new ActionIsIncomplete("due");
        }
        if (plan.how().isEmpty() || plan.how().length() > ActionPlan.HOW) {
            throw new ActionIsIncomplete("how");
        }
    }

    /**
     * Takes the next step, by the owner or who writes the report; a cancelled or reopened one needs
     * its reason, and only who writes the report can do that. Refuses with {@link
     * StepIsNotPossible}, {@link StepNeedsWords}.
     */
    @SignedIn
    public void move(ActionId id, ActionState next, String words, String evidence) {
        var action = moved(id);
        boolean back = next == ActionState.CANCELLED || next == ActionState.REOPENED;
        if (back && !runs.part(action.run()).reviews()) {
            throw nothing(id);
        }
        if (next == ActionState.VERIFIED || !action.state().next().contains(next)) {
            throw new StepIsNotPossible();
        }
        if (back && words.isBlank() || isTooLong(words) || isTooLong(evidence)) {
            throw new StepNeedsWords();
        }
        action.move(next, clock.now());
        step(action, words.strip(), evidence.strip());
    }

    private static boolean isTooLong(String words) {
        return words.length() > WORDS;
    }

    /** Of whose steps the actor may take some: the owner's, or of a run the actor reviews. */
    private CorrectiveAction moved(ActionId id) {
        var action = reviews.lockAction(id);
        boolean mine = current.get().id().filter(action.owner().id()::equals).isPresent();
        if (!mine && !runs.part(action.run()).reviews()) {
            throw nothing(id);
        }
        return action;
    }

    private static NotFound nothing(ActionId id) {
        return new NotFound("action " + id);
    }

    /** Links the run that tried again. Refuses with {@link RetestDoesNotFit}. */
    @SignedIn
    public void linkRun(ActionId id, RunId run) {
        var action = reviewed(id);
        var finding = reviews.getFinding(action.finding());
        if (!runs.part(run).reviews()) {
            throw new NotFound("run " + run);
        }
        var retest = runs.retest(run, finding.objective()).orElseThrow(RetestDoesNotFit::new);
        action.link(run, new Retest(retest.passed(), retest.at()));
    }

    /** Notes the result of a lab that was done again. Refuses with {@link StepNeedsWords}. */
    @SignedIn
    public void noteLab(ActionId id, String source, boolean passed, LocalDate day) {
        var action = reviewed(id);
        if (source.isBlank() || source.length() > SOURCE) {
            throw new StepNeedsWords();
        }
        var end = day.plusDays(1).atStartOfDay(current.get().zone()).toInstant();
        var now = clock.now();
        action.link(source.strip(), new Retest(passed, end.isAfter(now) ? now : end));
    }

    private CorrectiveAction reviewed(ActionId id) {
        var action = reviews.lockAction(id);
        if (!runs.part(action.run()).reviews()) {
            throw nothing(id);
        }
        return action;
    }

    /**
     * Says that it works. Refuses with {@link ActionIsNotDone}, {@link EvidenceIsMissing}, {@link
     * OwnActionIsVerified}, {@link RetestIsMissing}, {@link RetestIsNotPassed}, {@link
     * RetestIsTooEarly}.
     */
    @SignedIn
    public void verify(ActionId id, String words) {
        var action = reviewed(id);
        if (isTooLong(words)) {
            throw new StepNeedsWords();
        }
        var person = current.get().personId();
        action.verifying(person, evidence(id))
                .obstacle()
                .ifPresent(
                        obstacle -> {
                            throw refusal(obstacle);
                        });
        action.verify(person, clock.now());
        step(action, words.strip(), "");
    }

    /** What was handed in since it was last opened. */
    private List<String> evidence(ActionId id) {
        var steps = reviews.listSteps(id);
        int reopened = 0;
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).state() == ActionState.REOPENED) {
                reopened = place;
            }
        }
        return steps.subList(reopened, steps.size()).stream().map(ActionStep::evidence).toList();
    }

    private static Refusal refusal(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_DONE -> new ActionIsNotDone();
            case NO_EVIDENCE -> new EvidenceIsMissing();
            case OWN_ACTION -> new OwnActionIsVerified();
            case NO_RETEST -> new RetestIsMissing();
            case RETEST_NOT_PASSED -> new RetestIsNotPassed();
            case RETEST_TOO_EARLY -> new RetestIsTooEarly();
        };
    }

    private ActionStep step(CorrectiveAction action, String words, String evidence) {
        var now = clock.now();
        var step = new ActionStep(action, current.get().id(), now, words, evidence);
        reviews.add(step);
        tell(action, words, now);
        return step;
    }

    private void tell(CorrectiveAction action, String words, Instant now) {
        events.fire(
                new AfterActionEvents.ActionMoved(
                        action.id(), action.run(), action.state(), words, now));
    }

    private void tellOwner(CorrectiveAction action, ActionStep step) {
        if (current.get().id().filter(action.owner().id()::equals).isEmpty()) {
            notices.tell(
                    action.owner(),
                    NoticeKind.ACTION_GIVEN,
                    step.id(),
                    List.of(action.id().toString(), action.title(), action.due().toString()));
        }
    }
}
