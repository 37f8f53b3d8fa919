/**
 * Runs of exercises: one script, teams of people, one clock, and a log that tells all of it.
 *
 * <p>A {@link org.cadre.exerciserun.ExerciseRuns run} is planned for a cohort after an approved
 * design. Its teams are filled with people, its staff gets duties. When the director starts the
 * clock, injects reach the teams as the script says: at their time, after something else, by hand.
 * Players acknowledge, answer, decide with a reason, send formal requests to one another, hand
 * exhibits over. Evaluators note what they see and rate it. Who gets a seat or a duty is told, and
 * when the run is moved or given up. What happened outside of Cadre, control notes by hand.
 *
 * <p>The log is the run. Every act is an entry with the hash of all entries before it; where the
 * clock stands, which inject a team has, what was decided is folded from it. So a node that dies
 * takes nothing with it, a second node sees the same, and what was shown as delivered is stored.
 * Whoever adds an entry holds the row of the run locked.
 *
 * <p>Example: Tomas starts "Cold Room". At 0:10 the dispatcher's call reaches all players; Amina,
 * who leads, decides within eight minutes and says why. Tomas holds the next inject, since the team
 * is under load, and sends it by hand at 0:21.
 *
 * <p>Where nobody sits Cadre can play: a {@link org.cadre.exerciserun.SimulatedSeats simulated}
 * seat reads, answers, decides, sends requests and hands exhibits over by itself while the clock
 * runs, so that a mentor can rehearse alone. What it does stands in the log as done by Cadre, and
 * it never takes from a person what falls to the person.
 *
 * <p>Refuses: a clock that goes back, a run that lives without a director, a second decision, an
 * answer after the end, an inject that was sent already, a run of a design that nobody approved. To
 * who has no part in it a run does not exist, and a player never reads what was not released to the
 * own seat. Promises others: {@link org.cadre.exerciserun.RunQueries}, and a log that stays as it
 * is once the run is closed.
 */
@Feature(
        name = "exerciserun",
        uses = {"people", "catalogue", "cohort", "notice", "scenario", "exercise", "document"})
@NullMarked
package org.cadre.exerciserun;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
