package org.cadre.assessment;

import java.time.Duration;

/**
 * The rules of a quiz, the same for everybody who takes it.
 *
 * @param questions how many are drawn
 * @param minutes for all of them, without the extra time of a person
 * @param passMark whole percent; 0 for a pre-test, which nobody can fail
 * @param attempts at most
 * @param coolDown pause between a hand-in and the next start
 */
public record QuizRules(
        int questions, int minutes, int passMark, int attempts, Duration coolDown) {}
