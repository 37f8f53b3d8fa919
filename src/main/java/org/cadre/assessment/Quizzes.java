package org.cadre.assessment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.assessment.scoring.Response;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentRow;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Starts quizzes, keeps answers, hands in. Everything is the own attempt of who acts; another
 * person's does not exist ({@link NotFound}).
 */
@UseCase
public class Quizzes {

    @Inject AssessmentRepository assessment;
    @Inject QuizGate gate;
    @Inject StartLock locks;
    @Inject Sitting sitting;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** All attempts are used. */
    public static final class NoAttemptLeft extends Refusal {}

    /** Something has to come first; the text is that of the lock. */
    public static final class QuizIsLocked extends Refusal {

        private final transient QuizLock lock;

        QuizIsLocked(QuizLock lock) {
            this.lock = lock;
        }

        public QuizLock lock() {
            return lock;
        }
    }

    /** The pause after the last attempt is not over. */
    public static final class CoolDown extends Refusal {

        private final transient Instant until;

        CoolDown(Instant until) {
            this.until = until;
        }

        public Instant until() {
            return until;
        }
    }

    /** The deadline is past; what was kept before counts. */
    public static final class TimeIsUp extends Refusal {}

    /** The attempt is handed in; nothing changes it any more. */
    public static final class AlreadyHandedIn extends Refusal {}

    /**
     * Draws the questions and lets the time run; the open attempt where there is one. Refuses with
     * {@link QuizIsLocked}, {@link NoAttemptLeft} and {@link CoolDown}.
     */
    @SignedIn
    public AttemptId start(ModuleVersionId version, QuizKind kind) {
        var person = me();
        var earlier = assessment.lockAttempts(person, version, kind);
        if (!gate.enter(person, version)) {
            throw new NotFound("module version " + version + " for " + person);
        }
        var blueprint = assessment.getBlueprint(version, kind);
        var now = clock.now();
        var open = earlier.stream().filter(Attempt::isOpen).findFirst();
        if (open.isPresent() && !open.get().isOver(now)) {
            return open.get().id();
        }
        open.ifPresent(attempt -> complete(attempt, now));
        requireNext(blueprint, counting(person, version, kind, earlier), now);
        var taughtIn = cohorts.enrolmentsOf(person, blueprint.moduleCode());
        locks.find(person, blueprint, taughtIn)
                .ifPresent(
                        lock -> {
                            throw new QuizIsLocked(lock);
                        });
        return sitting.begin(
                        person,
                        blueprint,
                        earlier.size() + 1,
                        current.get().language(),
                        extraTime(taughtIn),
                        now)
                .id();
    }

    /** Without those from before a retake. */
    private List<Attempt> counting(
            PersonId person, ModuleVersionId version, QuizKind kind, List<Attempt> earlier) {
        if (kind != QuizKind.FINAL || earlier.isEmpty()) {
            return earlier;
        }
        return assessment
                .findRetake(person, version)
                .map(
                        from ->
                                earlier.stream()
                                        .filter(attempt -> !attempt.startedAt().isBefore(from))
                                        .toList())
                .orElse(earlier);
    }

    private static void requireNext(QuizBlueprint blueprint, List<Attempt> earlier, Instant now) {
        var rules = blueprint.rules();
        if (earlier.size() >= rules.attempts()) {
            throw new NoAttemptLeft();
        }
        if (!earlier.isEmpty()) {
            var next = earlier.getLast().handedInAt().orElseThrow().plus(rules.coolDown());
            if (now.isBefore(next)) {
                throw new CoolDown(next);
            }
        }
    }

    private static int extraTime(List<EnrolmentRow> taughtIn) {
        return taughtIn.stream().mapToInt(EnrolmentRow::extraTimePercent).max().orElse(0);
    }

    /**
     * Keeps an answer at once. The same sent twice is kept once, and an older one never replaces a
     * newer one. Refuses with {@link TimeIsUp}, {@link AlreadyHandedIn} and those of {@link
     * Answers}.
     *
     * @param form parameters as of {@link org.cadre.assessment.scoring.ResponseForm}
     * @param sequence the millisecond at which the answer was given, as near as the device knows
     *     the server's; empty for a form without scripts, which is the newest. One of the future is
     *     now.
     */
    @SignedIn
    public SavedAnswer answer(
            AttemptId id, int position, Map<String, String[]> form, OptionalLong sequence) {
        var now = clock.now();
        assessment.lockOwn(id, me()).requireTaking(now);
        return keep(assessment.getPlaced(id, position), new GivenAnswer(form, sequence), now);
    }

    /**
     * Keeps what was given while another answer was under way. Each is kept or refused by itself,
     * as {@link #answer} does.
     *
     * @param given by the position of its question
     * @return by position, for each of them
     */
    @SignedIn
    public Map<Integer, TakenAnswer> answerAll(AttemptId id, Map<Integer, GivenAnswer> given) {
        var now = clock.now();
        assessment.lockOwn(id, me()).requireTaking(now);
        var places =
                assessment.placed(assessment.listPlaces(id)).stream()
                        .collect(toMap(placed -> placed.place().position(), identity()));
        if (!places.keySet().containsAll(given.keySet())) {
            throw new NotFound("questions " + given.keySet() + " of attempt " + id);
        }
        var taken = new TreeMap<Integer, TakenAnswer>();
        given.forEach(
                (position, one) ->
                        taken.put(position, take(requireNonNull(places.get(position)), one, now)));
        return taken;
    }

    private static TakenAnswer take(
            AssessmentRepository.Placed placed, GivenAnswer given, Instant now) {
        try {
            return TakenAnswer.of(keep(placed, given, now));
        } catch (WrongValue refusal) {
            return TakenAnswer.of(refusal);
        }
    }

    private static SavedAnswer keep(
            AssessmentRepository.Placed placed, GivenAnswer given, Instant now) {
        var place = placed.place();
        var question = placed.question();
        var response = Answers.read(question, place.drawn(question.id()), given.form());
        if (response instanceof Response.Unanswered && !place.isAnswered()) {
            return new SavedAnswer(now, false);
        }
        var present = now.toEpochMilli();
        place.answer(response, Math.min(given.sequence().orElse(present), present), now);
        return new SavedAnswer(place.answeredAt().orElse(now), place.isAnswered());
    }

    /** Marks a question to come back to, or takes the mark away. Refuses as {@link #answer}. */
    @SignedIn
    public void flag(AttemptId id, int position, boolean on) {
        assessment.lockOwn(id, me()).requireTaking(clock.now());
        assessment.getPlace(id, position).flag(on);
    }

    /** Marks all answers and closes the attempt; done twice it gives the same result. */
    @SignedIn
    public QuizResult handIn(AttemptId id) {
        var attempt = assessment.lockOwn(id, me());
        if (attempt.isOpen()) {
            complete(attempt, clock.now());
        }
        return new QuizResult(id, attempt.passed(), attempt.percent().orElseThrow());
    }

    /** Attempts whose time is up, at most {@code limit}. */
    @Internal
    public List<AttemptId> listOver(int limit) {
        return assessment.listOver(clock.now(), limit);
    }

    /** Hands in what was kept until the deadline; nothing where another node does or did so. */
    @Internal
    public void handInOver(AttemptId id) {
        var now = clock.now();
        assessment
                .lockIfFree(id)
                .filter(attempt -> attempt.isOver(now))
                .ifPresent(attempt -> complete(attempt, now));
    }

    private void complete(Attempt attempt, Instant now) {
        gate.enter(attempt.person(), attempt.moduleVersion());
        sitting.end(attempt, now);
        if (attempt.kind() == QuizKind.FINAL && attempt.passed()) {
            tellRetake(attempt);
        }
    }

    private void tellRetake(Attempt attempt) {
        assessment
                .findRetake(attempt.person(), attempt.moduleVersion())
                .filter(from -> !attempt.startedAt().isBefore(from))
                .ifPresent(
                        from ->
                                events.fire(
                                        new RetakePassed(
                                                attempt.id(),
                                                attempt.person(),
                                                attempt.moduleVersion(),
                                                attempt.number(),
                                                attempt.percent().orElseThrow(),
                                                attempt.handedInAt().orElseThrow())));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
