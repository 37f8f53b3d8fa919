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
 * @param scenes how many branching scenes the version has; none makes no condition
 */
public record Conditions(
        boolean preTestTaken,
        int lessonsDone,
        int lessons,
        int checksAnswered,
        int checks,
        int scenesPassed,
        int scenes,
        boolean finalPassed) {

    /** Those that the version has, in their order. */
    public List<Condition> conditions() {
        return Arrays.stream(Condition.values()).filter(this::applies).toList();
    }

    private boolean applies(Condition condition) {
        return condition != Condition.SCENE_PASSED || scenes > 0;
    }

    public boolean isMet(Condition condition) {
        return switch (condition) {
            case PRE_TEST_TAKEN -> preTestTaken;
            case LESSONS_DONE -> lessonsDone >= lessons;
            case CHECKS_ANSWERED -> checksAnswered >= checks;
            case SCENE_PASSED -> scenesPassed >= scenes;
            case FINAL_QUIZ_PASSED -> finalPassed;
        };
    }

    public List<Condition> missing() {
        return conditions().stream().filter(condition -> !isMet(condition)).toList();
    }

    public int met() {
        return all() - missing().size();
    }

    public int all() {
        return conditions().size();
    }

    public boolean areAllMet() {
        return missing().isEmpty();
    }

    /**
     * Why the final quiz is still closed, the first thing to do first; empty when it is open. A
     * scene keeps nothing closed: it may be the last step.
     */
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
            case SCENE_PASSED, FINAL_QUIZ_PASSED -> Optional.empty();
        };
    }
}
