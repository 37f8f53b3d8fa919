package org.cadre.progress;

import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.Optional;

/**
 * One person in one module of a cohort, as the manager sees it.
 *
 * @param state not begun, begun, or completed
 * @param version the pinned version; empty before the module is begun
 * @param scenes how many branching scenes the version has, often none
 * @param preTest percent, once it is handed in
 * @param best percent of the final quiz
 */
public record CohortProgressRow(
        PersonId person,
        String name,
        String unitName,
        String agencyName,
        String moduleCode,
        State state,
        String version,
        int lessonsDone,
        int lessons,
        int checksAnswered,
        int checks,
        int scenesPassed,
        int scenes,
        Optional<Integer> preTest,
        Optional<Integer> best,
        int attempts,
        Optional<Instant> begunAt,
        Optional<Instant> completedAt) {

    /** How far somebody is in a module. */
    public enum State {
        NOT_BEGUN,
        BEGUN,
        COMPLETED
    }
}
