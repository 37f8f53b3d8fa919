package org.cadre.assessment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.assessment.scoring.Response;
import org.cadre.assessment.scoring.Score;
import org.cadre.assessment.scoring.Scoring;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentRow;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads about quizzes and checks. Another person's attempt does not exist ({@link NotFound}). */
@UseCase
public class AssessmentQueries {

    @Inject AssessmentRepository assessment;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject QuizGate gate;
    @Inject StartLock locks;

    /** Where a person stands in the quizzes of a module version. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public ModuleStanding standing(PersonId person, ModuleVersionId version) {
        return Optional.ofNullable(
                        standings(List.of(person), List.of(version))
                                .getOrDefault(person, Map.of())
                                .get(version))
                .orElseThrow(() -> new NotFound("quizzes of " + version));
    }

    /** Where the person who acts stands. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public ModuleStanding ownStanding(ModuleVersionId version) {
        return standing(me(), version);
    }

    /** As {@link #standing} for many, by two statements; a version without quizzes is missing. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Map<PersonId, Map<ModuleVersionId, ModuleStanding>> standings(
            Collection<PersonId> people, Collection<ModuleVersionId> versions) {
        if (people.isEmpty() || versions.isEmpty()) {
            return people.stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), p -> Map.of()));
        }
        var rules =
                assessment.listBlueprints(versions).stream()
                        .collect(Collectors.groupingBy(QuizBlueprint::moduleVersion));
        var attempts =
                assessment.listAttempts(people, versions).stream()
                        .collect(Collectors.groupingBy(Attempt::person));
        var now = clock.now();
        var standings = new HashMap<PersonId, Map<ModuleVersionId, ModuleStanding>>();
        for (var person : people) {
            var own = attempts.getOrDefault(person, List.of());
            var byVersion = new HashMap<ModuleVersionId, ModuleStanding>();
            rules.forEach(
                    (version, quizzes) -> byVersion.put(version, Standing.of(quizzes, own, now)));
            standings.put(person, byVersion);
        }
        return standings;
    }

    /**
     * A quiz before its start, for the person who acts; {@link NotFound} for a version that the
     * person does not learn.
     */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public QuizOffer offer(ModuleVersionId version, QuizKind kind) {
        var person = me();
        if (!gate.learns(person, version)) {
            throw new NotFound("module version " + version + " for " + person);
        }
        var blueprint = assessment.getBlueprint(version, kind);
        var taughtIn = cohorts.enrolmentsOf(person, blueprint.moduleCode());
        return new QuizOffer(
                version,
                blueprint.moduleCode(),
                blueprint.moduleTitle().in(current.get().language()),
                kind,
                standing(person, version).of(kind),
                locks.find(person, blueprint, taughtIn),
                taughtIn.stream().findFirst());
    }

    /** The own cohort with this module that started last; empty for who is in none any more. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public Optional<EnrolmentRow> ownEnrolment(String moduleCode) {
        return cohorts.enrolmentsOf(me(), moduleCode).stream().findFirst();
    }

    /** An own attempt with the question at a position; the first one for a position outside. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public QuizView quiz(AttemptId id, int position) {
        var ruled = assessment.getOwn(id, me());
        var attempt = ruled.attempt();
        var blueprint = ruled.blueprint();
        var inside = position >= 1 && position <= attempt.questions() ? position : 1;
        var places = assessment.listPlaces(id);
        var now = clock.now();
        return new QuizView(
                id,
                attempt.moduleVersion(),
                blueprint.moduleCode(),
                blueprint.moduleTitle().in(current.get().language()),
                attempt.kind(),
                attempt.number(),
                blueprint.rules(),
                attempt.deadlineAt(),
                now,
                attempt.isOpen(),
                attempt.isOver(now),
                places.stream()
                        .map(
                                place ->
                                        new QuizView.Cell(
                                                place.position(),
                                                place.isAnswered(),
                                                place.flagged(),
                                                place.position() == inside))
                        .toList(),
                AskedQuestion.of(
                        attempt, assessment.placed(List.of(places.get(inside - 1))).getFirst()));
    }

    /** All questions of an own attempt while it takes answers; after that {@link NotFound}. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public List<AskedQuestion> questions(AttemptId id) {
        var attempt = assessment.getOwn(id, me()).attempt();
        if (!attempt.isOpen() || attempt.isOver(clock.now())) {
            throw new NotFound("questions of attempt " + id);
        }
        return assessment.listPlaced(id).stream()
                .map(placed -> AskedQuestion.of(attempt, placed))
                .toList();
    }

    /** An own attempt that was handed in; an open one has no review ({@link NotFound}). */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public QuizReview review(AttemptId id) {
        var ruled = assessment.getOwn(id, me());
        var attempt = ruled.attempt();
        var rules = ruled.blueprint().rules();
        var handedInAt =
                attempt.handedInAt().orElseThrow(() -> new NotFound("review of attempt " + id));
        var marked = new ArrayList<Score.Marked>();
        var answers = new ArrayList<QuizReview.Reviewed>();
        for (var placed : assessment.listPlaced(id)) {
            var question = placed.question();
            var response = placed.place().response();
            marked.add(
                    new Score.Marked(
                            question.outcome(), Scoring.mark(question, response).points()));
            answers.add(Reviewing.review(placed.place().position(), question, response));
        }
        return new QuizReview(
                id,
                attempt.moduleVersion(),
                ruled.blueprint().moduleCode(),
                ruled.blueprint().moduleTitle().in(current.get().language()),
                attempt.language(),
                attempt.kind(),
                attempt.number(),
                rules,
                attempt.points(),
                attempt.questions(),
                attempt.percent().orElseThrow(),
                attempt.passed(),
                attempt.startedAt(),
                handedInAt,
                handedInAt.equals(attempt.deadlineAt()),
                Duration.between(attempt.startedAt(), attempt.deadlineAt()).toMinutes(),
                outcomes(marked, rules.passMark()),
                answers);
    }

    private static List<QuizReview.OutcomeScore> outcomes(List<Score.Marked> marked, int passMark) {
        return Score.of(marked, passMark).byOutcome().entrySet().stream()
                .map(
                        part ->
                                new QuizReview.OutcomeScore(
                                        part.getKey(),
                                        part.getValue().points(),
                                        part.getValue().of(),
                                        part.getValue().percent(),
                                        part.getValue().percent() < passMark))
                .sorted(Comparator.comparing(QuizReview.OutcomeScore::outcome))
                .toList();
    }

    /** These knowledge checks with the person's latest answers, in the order of the keys. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public List<CheckView> checks(
            PersonId person, ModuleVersionId version, Collection<String> keys, Language language) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var order = List.copyOf(keys);
        var answers =
                assessment.listCheckAnswers(person, version).stream()
                        .collect(Collectors.toMap(CheckAnswer::questionKey, Function.identity()));
        return assessment.listChecks(version, keys, language).stream()
                .map(item -> view(person, item, Optional.ofNullable(answers.get(item.key()))))
                .sorted(Comparator.comparingInt(check -> order.indexOf(check.key())))
                .toList();
    }

    private static CheckView view(
            PersonId person, BankQuestion item, Optional<CheckAnswer> answer) {
        var question = item.question();
        var response = answer.map(CheckAnswer::response).orElseGet(Response.Unanswered::new);
        var view = QuestionView.of(question, KnowledgeChecks.present(person, question), response);
        return new CheckView(
                view,
                answer.isPresent(),
                answer.filter(CheckAnswer::isRight).isPresent(),
                answer.filter(CheckAnswer::firstRight).isPresent(),
                answer.map(CheckAnswer::tries).orElse(0),
                answer.isPresent() ? Reviewing.review(1, question, response).remarks() : List.of());
    }

    /** The knowledge checks of a version that the person has answered. */
    @Internal
    public List<CheckState> checkStates(PersonId person, ModuleVersionId version) {
        return assessment.listCheckAnswers(person, version).stream()
                .map(a -> new CheckState(a.questionKey(), a.isRight(), a.firstRight(), a.tries()))
                .toList();
    }

    /** How many knowledge checks these people have answered, by person and version. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public List<ChecksAnswered> countChecks(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : assessment.countChecks(people);
    }

    /**
     * What these people have reached in quizzes; whoever has no attempt at a version is missing.
     */
    @Internal
    public List<FinalResult> listFinals(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : assessment.listFinals(people);
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
