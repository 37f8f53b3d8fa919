/**
 * Quizzes and knowledge checks: what somebody knows, asked fairly and kept safely.
 *
 * <p>A content pack brings a <em>bank</em> of questions and two <em>blueprints</em>, of the
 * pre-test and of the final quiz. Who starts a quiz gets an <em>attempt</em>: questions drawn by
 * the blueprint, in an order of its own, with a deadline that only the server knows. Each answer is
 * kept as soon as it is given. Handing in marks all of them at once; an attempt whose time is up is
 * handed in by Cadre with what was kept. An attempt is a row for ever: nothing resets it, the next
 * one is another row, and a <em>retake</em> only says from when on they count. A <em>knowledge
 * check</em> is one question within a lesson, answered as often as one likes.
 *
 * <p>Example: Amina starts the final quiz of FOR-2, answers twelve of twenty questions, her train
 * enters a tunnel, the time goes on. At the deadline Cadre hands in what arrived: 55 %. She reads
 * two lessons again and starts attempt 2, with questions she has not seen.
 *
 * <p>Refuses: a start without an attempt left, too early, or locked by what has to come first
 * ({@link org.cadre.assessment.QuizGate}); an answer after the time or the hand-in. Another
 * person's attempt does not exist. Promises others: {@link org.cadre.assessment.AssessmentQueries},
 * {@link org.cadre.assessment.AttemptHandedIn} and {@link
 * org.cadre.assessment.KnowledgeCheckAnswered}, fired in the transaction in which they happen;
 * never two open attempts of one person in one quiz.
 */
@Feature(
        name = "assessment",
        uses = {"people", "content", "catalogue", "cohort", "notice"})
@NullMarked
package org.cadre.assessment;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
