package org.cadre.progress;

import java.util.Arrays;
import java.util.List;

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

    /** Whether the final quiz may be opened: everything else is met. */
    public boolean openTheFinalQuiz() {
        return missing().stream().allMatch(condition -> condition == Condition.FINAL_QUIZ_PASSED);
    }
}
