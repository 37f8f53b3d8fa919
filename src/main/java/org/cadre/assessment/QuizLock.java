package org.cadre.assessment;

import java.util.List;

/**
 * Why a quiz cannot be started yet.
 *
 * @param reason key of the sentence that says so, for example {@code progress.lock.lessons}
 * @param arguments of that sentence; a day is a {@link java.time.LocalDate}
 */
public record QuizLock(String reason, List<Object> arguments) {

    public QuizLock {
        arguments = List.copyOf(arguments);
    }

    public static QuizLock of(String reason, Object... arguments) {
        return new QuizLock(reason, List.of(arguments));
    }
}
