package org.cadre.progress;

import org.cadre.assessment.QuizLock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How one person stands towards the completion of one module version.
 *
 * @param lessons how many the version has
 * @param checks how many knowledge checks the version has
 */
public record Conditions(
        boolean preTestTaken,
        int lessonsDone,
        int lessons,
        int checksAnswered,
        int checks,
        boolean finalPassed) {

    public boolean isMet(Condition condition) {
        return switch (condition) {
            case PRE_TEST_TAKEN -> preTestTaken;
            case LESSONS_DONE -> lessonsDone >= lessons;
            case CHECKS_ANSWERED -> checksAnswered >= checks;
            case FINAL_QUIZ_PASSED -> finalPassed;
        };
    }

    public List<Condition> missing() {
        return Arrays.stream(Condition.values()).filter(condition -> !isMet(condition)).toList();
    }

    public int met() {
        return Condition.values().length - missing().size();
    }

    public int all() {
        return Condition.values().length;
    }

    public boolean areAllMet() {
        return missing().isEmpty();
    }

    /** Why the final quiz is still closed, the first thing to do first; empty when it is open. */
    public Optional<QuizLock> lock() {
        return missing().stream().flatMap(condition -> reason(condition).stream()).findFirst();
    }

    private Optional<QuizLock> reason(Condition condition) {
        return switch (condition) {
            case PRE_TEST_TAKEN -> Optional.of(QuizLock.of("progress.lock.preTest"));
            case LESSONS_DONE ->
                    Optional.of(QuizLock.of("progress.lock.lessons", lessons - lessonsDone));
            case CHECKS_ANSWERED ->
                    Optional.of(QuizLock.of("progress.lock.checks", checks - checksAnswered));
            case FINAL_QUIZ_PASSED -> Optional.empty();
        };
    }
}
