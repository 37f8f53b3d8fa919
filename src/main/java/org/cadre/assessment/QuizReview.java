package org.cadre.assessment;

import org.cadre.assessment.scoring.Mark;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.text.Language;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What became of an attempt that was handed in.
 *
 * @param timeWasUp whether the deadline handed it in
 * @param allowedMinutes with the extra time of the person
 */
public record QuizReview(
        AttemptId attempt,
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        Language language,
        QuizKind kind,
        int number,
        QuizRules rules,
        BigDecimal points,
        int of,
        int percent,
        boolean passed,
        Instant startedAt,
        Instant handedInAt,
        boolean timeWasUp,
        long allowedMinutes,
        List<OutcomeScore> outcomes,
        List<Reviewed> answers) {

    public QuizReview {
        outcomes = List.copyOf(outcomes);
        answers = List.copyOf(answers);
    }

    /** Points of one outcome. */
    public record OutcomeScore(
            String outcome, BigDecimal points, int of, int percent, boolean below) {}

    /**
     * One answer.
     *
     * @param brief the beginning of the stem, plain
     * @param given what was answered, a line each, safe HTML; {@code true} or {@code false} for
     *     those
     * @param better what would have been right, likewise; empty where the answer was right
     * @param remarks feedback, safe HTML
     * @param lesson where to read again
     */
    public record Reviewed(
            int position,
            String brief,
            String kind,
            String stem,
            String exhibit,
            Mark.State state,
            List<String> given,
            List<String> better,
            List<String> remarks,
            String lesson) {

        public Reviewed {
            given = List.copyOf(given);
            better = List.copyOf(better);
            remarks = List.copyOf(remarks);
        }

        public boolean isRight() {
            return state == Mark.State.CORRECT;
        }
    }
}
