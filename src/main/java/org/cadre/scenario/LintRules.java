package org.cadre.scenario;

import java.time.Duration;
import java.time.LocalDate;

/**
 * By what a script is measured. The numbers are proposals of our own.
 *
 * @param day on which legal claims must be in force
 * @param mostInjects that a team may get within {@code window}
 * @param fewestActions that are expected for an objective
 * @param fewestCriteria by which an objective is rated
 */
public record LintRules(
        LocalDate day, int mostInjects, Duration window, int fewestActions, int fewestCriteria) {

    public static LintRules on(LocalDate day) {
        return new LintRules(day, 6, Duration.ofMinutes(30), 2, 1);
    }
}
