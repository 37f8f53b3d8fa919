package org.cadre.assessment;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;

class QuizzesDbTest {

    private static final OptionalLong NOW = OptionalLong.empty();

    @RegisterExtension final Database database = new Database();

    private QuizGround ground;
    private Quizzes quizzes;
    private AssessmentQueries queries;
    private ModuleVersionId module;
    private PersonId amina;

    @BeforeEach
    void makeUseCases() {
        ground = new QuizGround(database);
        quizzes = database.make(Quizzes.class);
        queries = database.make(AssessmentQueries.class);
        module = ground.aModule(2, 0);
        amina = ground.aPerson("Amina Demo");
        ground.actAs(amina);
    }

    @Test
    void drawsByTheBlueprintAndLetsTheTimeRun() {
        var view = queries.quiz(start(), 1);

        assertThat(view.cells()).hasSize(QuizGround.QUESTIONS).noneMatch(QuizView.Cell::answered);
        assertThat(view.deadlineAt())
                .isEqualTo(database.clock().now().plus(Duration.ofMinutes(QuizGround.MINUTES)));
        assertThat(database.events()).hasAtLeastOneElementOfType(AttemptStarted.class);
    }

    @Test
    void goesOnWithTheOpenAttempt() {
        var first = start();

        database.flushAndClear();

        assertThat(start()).isEqualTo(first);
    }

    @Test
    void asksInTheSecondAttemptWhatWasNotSeenInTheFirst() {
        var first = keys(start());
        handInAll(true, QuizGround.QUESTIONS);

        var second = keys(start());

        assertThat(second).doesNotContainAnyElementsOf(first);
    }

    @Test
    void refusesAStartWithoutAnAttemptLeft() {
        handInAll(false, 1);
        handInAll(false, 1);

        assertThatThrownBy(this::start).isInstanceOf(Quizzes.NoAttemptLeft.class);
    }

    @Test
    void refusesAStartBeforeThePauseIsOver() {
        module = new QuizGround(database).aModule(3, 24);
        handInAll(false, 1);

        assertThatThrownBy(this::start).isInstanceOf(Quizzes.CoolDown.class);

        database.clock().pass(Duration.ofHours(24));
        assertThat(start()).isNotNull();
    }

    @Test
    void refusesAStartThatIsLocked() {
        ground.lock = java.util.Optional.of(QuizLock.of("progress.lock.lessons", 3));

        assertThatThrownBy(this::start).isInstanceOf(Quizzes.QuizIsLocked.class);
    }

    @Test
    void knowsNoModuleThatThePersonDoesNotLearn() {
        ground.strangers.add(amina);

        assertThatThrownBy(this::start).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAnAnswerAtOnceAndTheNewestOfSeveral() {
        var attempt = start();
        var question = queries.quiz(attempt, 2).asked().question();
        var millis = database.clock().now().toEpochMilli();

        quizzes.answer(attempt, 2, QuizGround.form(question, true), OptionalLong.of(millis - 10));
        quizzes.answer(attempt, 2, QuizGround.form(question, false), OptionalLong.of(millis - 500));

        database.flushAndClear();
        var parts = queries.quiz(attempt, 2).asked().question().parts();
        assertThat(parts)
                .filteredOn(QuestionView.Part::chosen)
                .extracting(QuestionView.Part::html)
                .containsExactly("right");
    }

    @Test
    void keepsWhatWasGivenMeanwhileTogetherAndEachByItself() {
        var attempt = start();
        var right = QuizGround.form(queries.quiz(attempt, 1).asked().question(), true);
        var neverOffered = Map.of("answer", new String[] {"9"});

        var taken =
                quizzes.answerAll(
                        attempt,
                        Map.of(
                                1, new GivenAnswer(right, NOW),
                                2, new GivenAnswer(neverOffered, NOW)));

        assertThat(taken.get(1).saved()).hasValueSatisfying(s -> assertThat(s.answered()).isTrue());
        assertThat(taken.get(2).refusal()).containsInstanceOf(Answers.AnswerIsNotOffered.class);
        database.flushAndClear();
        assertThat(queries.quiz(attempt, 1).asked().answeredAt()).isPresent();
        assertThat(queries.quiz(attempt, 2).asked().answeredAt()).isEmpty();
    }

    @Test
    void keepsNoneOfSeveralWhereAQuestionIsNotOfTheAttempt() {
        var attempt = start();
        var right = QuizGround.form(queries.quiz(attempt, 1).asked().question(), true);

        assertThatThrownBy(
                        () ->
                                quizzes.answerAll(
                                        attempt,
                                        Map.of(
                                                1, new GivenAnswer(right, NOW),
                                                99, new GivenAnswer(right, NOW))))
                .isInstanceOf(NotFound.class);
        database.flushAndClear();
        assertThat(queries.quiz(attempt, 1).asked().answeredAt()).isEmpty();
    }

    @Test
    void givesAllQuestionsAtOnceAsLongAsTheyCanBeAnswered() {
        var attempt = start();
        quizzes.answer(
                attempt,
                2,
                QuizGround.form(queries.quiz(attempt, 2).asked().question(), true),
                NOW);
        database.flushAndClear();

        var questions = queries.questions(attempt);

        assertThat(questions).hasSize(QuizGround.QUESTIONS);
        assertThat(questions.get(1)).isEqualTo(queries.quiz(attempt, 2).asked());
        assertThat(questions)
                .filteredOn(asked -> asked.answeredAt().isPresent())
                .extracting(AskedQuestion::position)
                .containsExactly(2);
        database.clock().pass(Duration.ofMinutes(QuizGround.MINUTES).plusSeconds(6));
        assertThatThrownBy(() -> queries.questions(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesAnAnswerThatWasOnItsWayAtTheDeadlineAndNoneAfterwards() {
        var attempt = start();
        var form = QuizGround.form(queries.quiz(attempt, 1).asked().question(), true);

        database.clock().pass(Duration.ofMinutes(QuizGround.MINUTES).plusSeconds(5));
        quizzes.answer(attempt, 1, form, NOW);
        database.clock().pass(Duration.ofMillis(1));

        assertThatThrownBy(() -> quizzes.answer(attempt, 1, form, NOW))
                .isInstanceOf(Quizzes.TimeIsUp.class);
    }

    @Test
    void takesNoAnswerAfterTheHandIn() {
        var attempt = start();
        var form = QuizGround.form(queries.quiz(attempt, 1).asked().question(), true);

        quizzes.handIn(attempt);

        assertThatThrownBy(() -> quizzes.answer(attempt, 1, form, NOW))
                .isInstanceOf(Quizzes.AlreadyHandedIn.class);
        assertThatThrownBy(() -> quizzes.flag(attempt, 1, true))
                .isInstanceOf(Quizzes.AlreadyHandedIn.class);
    }

    @Test
    void refusesWhatTheFormNeverOffered() {
        var attempt = start();

        assertThatThrownBy(
                        () -> quizzes.answer(attempt, 1, Map.of("answer", new String[] {"9"}), NOW))
                .isInstanceOf(Answers.AnswerIsNotOffered.class);
        assertThatThrownBy(() -> quizzes.answer(attempt, 99, Map.of(), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotKnowAnotherPersonsAttempt() {
        var attempt = start();
        database.flushAndClear();
        ground.actAs(ground.aPerson("Bruno Sample"));

        assertThatThrownBy(() -> queries.quiz(attempt, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.questions(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quizzes.answer(attempt, 1, Map.of(), NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quizzes.flag(attempt, 1, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quizzes.handIn(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.review(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesTheResultOutOfWhatTheAuditKeeps() {
        handInAll(true, 5);

        assertThat(handedIn())
                .singleElement()
                .extracting(AttemptHandedIn::facts, as(InstanceOfAssertFactories.MAP))
                .containsOnlyKeys("person", "moduleVersion", "kind", "number");
    }

    @Test
    void marksAllAtTheHandInAndTellsItOnce() {
        var attempt = handInAll(true, 5);

        var again = quizzes.handIn(attempt);

        assertThat(again.percent()).isEqualTo(83);
        assertThat(again.passed()).isTrue();
        assertThat(handedIn()).singleElement().extracting(AttemptHandedIn::number).isEqualTo(1);
        var review = queries.review(attempt);
        assertThat(review.outcomes()).hasSize(2);
        assertThat(review.answers())
                .hasSize(QuizGround.QUESTIONS)
                .filteredOn(a -> !a.isRight())
                .hasSize(1);
        var standing = queries.standing(amina, module).finalQuiz();
        assertThat(standing.passed()).isTrue();
        assertThat(standing.left()).isEqualTo(1);
        assertThat(standing.bestPercent()).contains(83);
    }

    @Test
    void handsInOnceWhatIsOverAsOfItsDeadline() {
        var attempt = start();
        quizzes.answer(
                attempt,
                1,
                QuizGround.form(queries.quiz(attempt, 1).asked().question(), true),
                NOW);
        var deadline = queries.quiz(attempt, 1).deadlineAt();
        database.flushAndClear();
        assertThat(quizzes.listOver(1000)).doesNotContain(attempt);

        database.clock().pass(Duration.ofHours(2));
        assertThat(quizzes.listOver(1000)).contains(attempt);
        quizzes.handInOver(attempt);
        database.flushAndClear();
        quizzes.handInOver(attempt);

        assertThat(handedIn()).singleElement().extracting(AttemptHandedIn::at).isEqualTo(deadline);
        assertThat(queries.review(attempt).timeWasUp()).isTrue();
        assertThat(quizzes.listOver(1000)).doesNotContain(attempt);
    }

    @Test
    void passesOverAnAttemptThatAnotherNodeIsHandingIn() throws Exception {
        var attempt = committed(this::start);
        database.clock().pass(Duration.ofHours(2));

        database.commit(
                () -> {
                    quizzes.handInOver(attempt);
                    database.em().flush();
                    return database.commit(
                            () -> {
                                quizzes.handInOver(attempt);
                                return attempt;
                            });
                });

        assertThat(handedIn()).hasSize(1);
    }

    @Test
    void startsOneAttemptInTwoTabsAtOnce() throws Exception {
        committed(() -> module);

        var started = new HashSet<>(database.twiceAtOnce(this::start));

        assertThat(started).hasSize(1);
        assertThat(
                        database.<Integer>commit(
                                () -> queries.standing(amina, module).finalQuiz().used()))
                .isEqualTo(1);
    }

    @Test
    void handsInOnceWhenAskedTwiceAtOnce() throws Exception {
        var attempt = committed(this::start);

        var results = new HashSet<>(database.twiceAtOnce(() -> quizzes.handIn(attempt)));

        assertThat(results).hasSize(1);
        assertThat(handedIn()).hasSize(1);
    }

    @Test
    void tellsOfManyPeopleWhatTheyReached() {
        handInAll(true, 3);
        handInAll(true, 5);

        assertThat(queries.listFinals(List.of(amina)))
                .containsExactly(
                        new FinalResult(amina, module, 2, Optional.of(83), true, Optional.empty()));
    }

    @Test
    void readsAQuestionByFewStatementsHoweverManyThereAre() {
        var attempt = start();

        assertThat(database.statements(() -> queries.quiz(attempt, 3))).isLessThanOrEqualTo(4);
        database.flushAndClear();
        assertThat(database.statements(() -> queries.quiz(attempt, 4))).isEqualTo(2);
        database.flushAndClear();
        assertThat(database.statements(() -> queries.questions(attempt))).isEqualTo(2);
        handInAll(true, 2);
        assertThat(database.statements(() -> queries.review(attempt))).isLessThanOrEqualTo(4);
        assertThat(database.statements(() -> queries.standing(amina, module))).isOne();
    }

    private AttemptId start() {
        return quizzes.start(module, QuizKind.FINAL);
    }

    /** Hands in an attempt of which so many are answered, rightly or wrongly. */
    private AttemptId handInAll(boolean right, int answered) {
        var attempt = start();
        for (int i = 1; i <= answered; i++) {
            quizzes.answer(
                    attempt,
                    i,
                    QuizGround.form(queries.quiz(attempt, i).asked().question(), right),
                    NOW);
        }
        quizzes.handIn(attempt);
        database.flushAndClear();
        return attempt;
    }

    private Set<String> keys(AttemptId attempt) {
        var keys = new HashSet<String>();
        for (int i = 1; i <= QuizGround.QUESTIONS; i++) {
            keys.add(queries.quiz(attempt, i).asked().question().key());
        }
        return keys;
    }

    private List<AttemptHandedIn> handedIn() {
        return database.events().stream()
                .filter(AttemptHandedIn.class::isInstance)
                .map(AttemptHandedIn.class::cast)
                .toList();
    }

    /** Publishes a module and does the work so that other transactions see both. */
    private <T> T committed(Callable<T> work) throws Exception {
        return database.commit(
                () -> {
                    ground = new QuizGround(database);
                    module = ground.aModule(2, 0);
                    amina = ground.aPerson("Amina Demo");
                    ground.actAs(amina);
                    return work.call();
                });
    }
}
